import { describe, expect, test } from 'vitest';
import { countAnswers } from '../story/clauses/count-answers.ts';
import { answersIn, ownAreas } from './clauses.ts';

const areas = (await Promise.all((await ownAreas()).map(answersIn))).map((each) => {
  if (typeof each === 'string') throw new Error(each);
  return each;
});
const clauses = areas.flatMap((area) => area.clauses);
const idsOf = (some: typeof clauses): readonly string[] => some.map(({ id }) => id);

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
