import { describe, expect, test } from 'vitest';
import { objection, objections } from '../testing/playing.ts';

describe('The quorum in a story', () => {
  test('counts those who take part, until they leave', () => {
    expect(
      objections(`
        anyChildInCare is false
        social-worker, team-manager, police and health take part
        it is quorate
        police is filled, citing BR-064
        police leaves
        police is missing
        it is not quorate, citing BR-064
        police takes part
        it is quorate`),
    ).toEqual([]);
  });

  test('says who is missing', () => {
    expect(objection('anyChildInCare is false\nsocial-worker and team-manager take part\nit is quorate')).toBe(
      'Missing: police, health.',
    );
    const withoutPolice = 'anyChildInCare is false\nsocial-worker, team-manager and health take part\n';
    expect(objection(`${withoutPolice}it is not quorate, citing BR-064`)).toBe('');
    expect(objection(`${withoutPolice}it is not quorate, citing BR-065`)).toContain('does not rest on BR-065');
    expect(objection('police takes part\npolice is missing')).toBe('police is filled.');
  });

  test('needs the youth justice service where it works with a child', () => {
    expect(
      objections(`
        youth-justice is not needed
        youthJustice is "open"
        youth-justice is needed, citing BR-066
        youth-justice is missing`),
    ).toEqual([]);
    expect(objection('youthJustice is "open"\nyouth-justice is not needed')).toBe('youth-justice is missing.');
  });

  test('a seat that is not there is answered with the nearest', () => {
    expect(objection('polise is filled')).toContain(
      '“polise” is not a seat of the quorum of this protocol. Did you mean “police”',
    );
    expect(objection('polise is not needed')).toContain('Did you mean “police”');
  });
});
