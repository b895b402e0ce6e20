import { evaluate } from 'feelin';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../schema.ts';
import { valueOf } from './answer.ts';
import { readCondition } from './read-condition.ts';

const holds = (condition: string, known: Facts): boolean =>
  valueOf(readCondition(condition), (name) => known[name] ?? null) === true;

describe('A condition', () => {
  test.each<[string, Facts, boolean]>([
    ['urgency = "two-hours"', { urgency: 'two-hours' }, true],
    ['urgency = "two-hours"', { urgency: 'other' }, false],
    ['"other" = urgency', { urgency: 'other' }, true],
    ['youthJustice in ("open", "recently-closed")', { youthJustice: 'recently-closed' }, true],
    ['youthJustice in ["open", "recently-closed"]', { youthJustice: 'no' }, false],
    ['youthJustice in "open"', { youthJustice: 'open' }, true],
    ['injury = true and urgentMedical = true', { injury: true, urgentMedical: false }, false],
    ['injury and urgentMedical', { injury: true, urgentMedical: true }, true],
    ['injury or urgentMedical', { injury: false, urgentMedical: true }, true],
    ['not(injury) // nobody is hurt', { injury: false }, true],
    ['urgency != "other" and (injury or anyUnborn)', { urgency: 'two-hours', anyUnborn: true }, true],
    ['urgency = "a \\"b\\""', { urgency: 'a "b"' }, true],
    ['outcome = "enquire"', { outcome: 'support,enquire' }, true],
    ['"support" = outcome', { outcome: 'support,enquire' }, true],
    ['outcome in ("nothing", "enquire")', { outcome: 'support,enquire' }, true],
    ['outcome = "quire"', { outcome: 'support,enquire' }, false],
    ['outcome != "enquire"', { outcome: 'support,enquire' }, false],
    ['weeksToBirth <= 6', { weeksToBirth: 6 }, true],
    ['weeksToBirth < 6 or childCount >= 2', { weeksToBirth: 6, childCount: 1 }, false],
    ['6 > weeksToBirth', { weeksToBirth: 5.5 }, true],
  ])('“%s” is answered from the facts %o: %s', (condition, known, expected) => {
    expect(holds(condition, known)).toBe(expected);
  });

  test.each([
    'injury = true',
    'injury = false',
    'not(injury)',
    'urgency != "other"',
    'urgency in ("other")',
    'injury and anyUnborn',
    'weeksToBirth <= 6',
    'not(weeksToBirth <= 6)',
  ])('“%s” does not hold while nobody has answered', (condition) => {
    expect(holds(condition, {})).toBe(false);
  });

  test('does not hold when what is not answered could decide it', () => {
    expect(holds('injury and anyUnborn', { anyUnborn: true })).toBe(false);
    expect(holds('not(injury or anyUnborn)', { anyUnborn: false })).toBe(false);
    expect(holds('not(urgency in ("other", "standard"))', {})).toBe(false);
  });

  test('holds in spite of what is not answered when the rest decides it', () => {
    expect(holds('injury = true or anyUnborn = true', { anyUnborn: true })).toBe(true);
    expect(holds('not(injury = true and anyUnborn = true)', { anyUnborn: false })).toBe(true);
  });

  test('that is not understood never holds', () => {
    expect(holds('count([1]) > 0', {})).toBe(false);
    expect(holds('true or', {})).toBe(false);
  });
});

const atom = fc.constantFrom(
  'injury',
  'not(incident)',
  'urgency = "a"',
  'urgency != "b"',
  'youthJustice in ("a", "c")',
  'true',
);
const { sentence } = fc.letrec<{ sentence: string; pair: string }>((tie) => ({
  sentence: fc.oneof({ maxDepth: 4 }, atom, tie('pair')),
  pair: fc
    .tuple(tie('sentence'), fc.constantFrom('and', 'or'), tie('sentence'))
    .map(([left, word, right]) => `(${left} ${word} ${right})`),
}));
const letter = fc.constantFrom('a', 'b', 'c');
const known = fc.record({ injury: fc.boolean(), incident: fc.boolean(), urgency: letter, youthJustice: letter });

test('When every fact is known, a condition is answered as FEEL answers it', () => {
  fc.assert(
    fc.property(sentence, known, (condition, facts) => {
      expect(holds(condition, facts)).toBe(evaluate(condition, facts).value);
    }),
  );
});

test('Whatever is written as a condition, reading it never fails', () => {
  const fragment = fc.constantFrom(
    'injury',
    'in',
    '(',
    ')',
    '"',
    '=',
    'and',
    '[',
    ']',
    'not',
    ' ',
    '1',
    'if',
    '{',
    '\\u',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
      expect(() => holds(parts.join(''), {})).not.toThrow();
    }),
  );
});
