import { describe, expect, test } from 'vitest';
import { readProtocols } from '../application/protocol-files.ts';
import { figuresOf } from '../protocol/soundness/figure.ts';
import { countAnswers } from '../story/clauses/count-answers.ts';
import { answersIn, ownAreas } from './clauses.ts';

const areas = (await Promise.all((await ownAreas()).map(answersIn))).map((each) => {
  if (typeof each === 'string') throw new Error(each);
  return each;
});
const clauses = areas.flatMap((area) => area.clauses);
const idsOf = (some: typeof clauses): readonly string[] => some.map(({ id }) => id);

const written = [...(await readProtocols()).values()].flatMap((versions) =>
  versions.flatMap((each) => [...each.clauses]),
);
const textOf = new Map(written);
const givesALength = ({ id }: { readonly id: string }): boolean => {
  const clause = textOf.get(id);
  return clause !== undefined && figuresOf(clause).some(({ amount, unit }) => amount > 0 || unit === 'same-day');
};

describe('Every clause that gives a clock', () => {
  test('is told in a story that holds, and would not without the clause', () => {
    const clocks = clauses.filter(({ kind }) => kind === 'clock');
    expect(idsOf(clocks.filter(({ stories }) => stories.length === 0))).toEqual([]);
    expect(countAnswers(areas).clocks).toEqual({ told: 41, total: 41 });
  });

  test('and so is every other that names a length of time or a day', () => {
    const lengths = clauses.filter(givesALength);
    expect(lengths.length).toBeGreaterThan(41);
    expect(idsOf(lengths.filter(({ stories }) => stories.length === 0))).toEqual([]);
  });
});

describe('Every clause of every area’s procedure', () => {
  test('is answered', () => {
    expect(idsOf(clauses.filter(({ answer }) => answer === null))).toEqual([]);
  });

  test('has a proof: a story that would fail without it where it is a rule, or of a kind that can be got wrong', () => {
    expect(idsOf(clauses.filter(({ proven }) => !proven))).toEqual([]);
  });

  test('that is left to people has a sentence that says why', () => {
    const outside = clauses.filter(({ answer }) => answer === 'outside');
    expect(idsOf(outside.filter(({ why }) => !/^\p{Lu}.{20,}\.$/su.test(why ?? '')))).toEqual([]);
  });

  test('and fewer than five in a hundred are', () => {
    const { answered, total, outsidePercent } = countAnswers(areas);
    expect(answered).toBe(total);
    expect(outsidePercent).toBeLessThan(5);
  });
});
