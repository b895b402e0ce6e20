import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { seatsOf } from './quoracy.ts';

const protocol = bradfordBut({
  quorum: [
    {
      seat: 'partners',
      name: 'Partner agencies',
      filledBy: ['police', 'health', 'education'],
      atLeast: 2,
      inWriting: false,
      clauses: ['BR-062'],
      assumed: false,
    },
    {
      seat: 'injury',
      name: 'Doctors',
      filledBy: ['paediatrician'],
      when: 'injury = true',
      notNeeded: 'No injury.',
      atLeast: 2,
      inWriting: false,
      clauses: ['BR-065'],
      assumed: false,
    },
  ],
});
const seats = (facts: Record<string, boolean>, ...roles: readonly string[]) =>
  seatsOf(
    protocol,
    facts,
    roles.map((role) => ({ role, name: role })),
  ).map(({ state, by }) => [state, by.length]);

describe('A seat of the quorum that takes several people', () => {
  test('is filled only when there are enough of them, and says how many are wanted', () => {
    expect(seats({}, 'police')[0]).toEqual(['empty', 1]);
    expect(seats({}, 'police', 'health')[0]).toEqual(['filled', 2]);
    expect(seatsOf(protocol, {}, [])[0]?.name).toBe('Partner agencies (at least 2)');
  });

  test('is not needed where its condition does not hold, also with too few there', () => {
    expect(seats({ injury: false }, 'paediatrician')[1]).toEqual(['not-needed', 1]);
    expect(seats({ injury: true }, 'paediatrician')[1]).toEqual(['empty', 1]);
  });
});
