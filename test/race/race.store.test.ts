import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type TestStore } from '../store.ts';
import { attemptsEach, racers } from './attempt.ts';
import { type Standing, type Way, runRace } from './race.ts';
import { overfull, takenTwice } from './taken-twice.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openStore();
});
afterEach(() => store.close());

/** A meeting with all it has; its line only where the racer named one. */
const said = (meetings: readonly Standing[], withLine: boolean): readonly string[] =>
  meetings
    .map(({ reference, desk, line, startsAt, endsAt, chairPersonId, minuteTakerPersonId, roomId }) =>
      [
        ...[reference, desk, withLine ? line : '', Date.parse(startsAt), Date.parse(endsAt)],
        ...[chairPersonId, minuteTakerPersonId, roomId],
      ].join(' '),
    )
    .toSorted();

const ways: readonly (readonly [string, Way, readonly string[]])[] = [
  ['as Convenor does it', 'as we do', ['desk', 'chair', 'minute-taker', 'room']],
  ['straight into the table, with no look and no lock before', 'straight', ['constraint']],
];

test.for(ways)(
  'of thousands of attempts at once from four processes, %s, none takes what another has, and each that was accepted stands',
  { timeout: 120_000 },
  async ([, how, refusals]) => {
    const { outcomes, accepted, standing } = await runRace(store, how);
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(racers * attemptsEach);
    expect(takenTwice(standing)).toEqual([]);
    expect(overfull(standing)).toEqual([]);
    expect(said(standing, how === 'straight')).toEqual(said(accepted, how === 'straight'));
    // It was a race: much was won, and everything that can be taken was in somebody's way.
    expect(standing.length).toBeGreaterThan(500);
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining([...refusals]));
  },
);
