import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAnswers } from './merge-answers.ts';

describe('two versions of a paper', () => {
  const base = { name: 'Ida', address: 'Mill Fold' };

  test('that changed different answers have both changes', () => {
    const merged = mergeAnswers({ base, mine: { ...base, name: 'Ida W' }, theirs: { ...base, address: 'Elsewhere' } });
    expect(merged).toEqual({ answers: { name: 'Ida W', address: 'Elsewhere' }, clashing: [] });
  });

  test('that changed the same answer differently clash in it alone', () => {
    const merged = mergeAnswers({ base, mine: { ...base, name: 'Mine' }, theirs: { name: 'Theirs', address: 'New' } });
    expect(merged).toEqual({ answers: { name: 'Mine', address: 'New' }, clashing: ['name'] });
  });

  test('that changed it to the same words do not clash', () => {
    const same = { ...base, name: 'Same' };
    expect(mergeAnswers({ base, mine: same, theirs: same })).toEqual({ answers: same, clashing: [] });
  });

  test('an answer that one took out, and the other left alone, is out', () => {
    const merged = mergeAnswers({ base, mine: { name: 'Ida' }, theirs: { ...base, name: 'Ida W' } });
    expect(merged).toEqual({ answers: { name: 'Ida W' }, clashing: [] });
  });

  test('an answer and “none known” beside it are one', () => {
    const merged = mergeAnswers({ base: {}, mine: { 'address-unless': 'yes' }, theirs: { address: 'Mill Fold' } });
    expect(merged.clashing).toEqual(['address']);
  });
});

const answers = fc.dictionary(fc.constantFrom('a', 'a-unless', 'b', 'c'), fc.constantFrom('1', '2', '3'));

describe('whatever two writers did', () => {
  test('nothing that only one of them changed is lost, and nobody’s change is undone without being asked', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = mergeAnswers({ base, mine, theirs });
        for (const name of ['a', 'a-unless', 'b', 'c']) {
          if (merged.clashing.includes(name.replace('-unless', ''))) continue;
          expect([mine[name], theirs[name]]).toContain(merged.answers[name]);
          if (mine[name] !== base[name] && theirs[name] === base[name]) expect(merged.answers[name]).toBe(mine[name]);
        }
      }),
    );
  });

  test('it comes to the same whoever is first, but for the clashes', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const [one, other] = [mergeAnswers({ base, mine, theirs }), mergeAnswers({ base, mine: theirs, theirs: mine })];
        expect(one.clashing.toSorted()).toEqual(other.clashing.toSorted());
        if (one.clashing.length === 0) expect(one.answers).toEqual(other.answers);
      }),
    );
  });
});
