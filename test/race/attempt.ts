import type { Wanted } from '../../src/store/what-is-taken.ts';
import { chanceOf } from '../faults/chance.ts';

/** What one racer tries to take, but for whose case file it is. */
export type Attempt = Omit<Wanted, 'caseId'> & {
  /** The line that is written where nobody looks for a free one. */
  readonly line: number | null;
};

export const racers = 4;
/** How many attempts of one racer are under way at once. */
export const lanes = 6;
/** So that two races make ten thousand attempts; RACE_ATTEMPTS asks for more. */
export const attemptsEach = Number(process.env['RACE_ATTEMPTS'] ?? 5_000) / racers;

/** Every so many attempts somebody moves the meeting they booked last, if they got it. */
const movesEvery = 10;
/** So many attempts of each lane fall on one day; then all go on to the next, so that there is always something to win. */
const attemptsADay = 10;

interface Desk {
  readonly desk: string;
  readonly lines: number;
}

const desks: readonly [Desk, ...Desk[]] = [
  { desk: 'east', lines: 1 },
  { desk: 'south', lines: 1 },
  { desk: 'west', lines: 2 },
  { desk: 'keighley-shipley', lines: 3 },
  { desk: 'by telephone', lines: 0 },
];

/** How many meetings a desk holds at once. */
export const linesOf = (desk: string): number => desks.find((each) => each.desk === desk)?.lines ?? 0;

const quarter = 15 * 60_000;
const firstDay = Date.parse('2027-01-04T09:00:00Z');
const instant = (at: number): string => new Date(at).toISOString();

/** The case file of a racer's attempt: mostly one of its own, sometimes that of the attempt before in its lane. */
export const caseOf = (attempt: number): number =>
  Math.floor(attempt / lanes) % movesEvery === movesEvery - 1 ? attempt - lanes : attempt;

/** What a racer's attempt is: the same each time it is asked. */
export const attemptOf = (racer: number, attempt: number): Attempt => {
  const chance = chanceOf(racer * attemptsEach + attempt);
  const whole = (from: number, below: number): number => Math.floor(chance.between(from, below));
  const day = Math.floor(attempt / lanes / attemptsADay);
  const startsAt = firstDay + day * 96 * quarter + whole(0, 32) * quarter;
  const { desk, lines } = chance.pick(desks);
  return {
    ...{ desk, lines, line: lines === 0 ? null : whole(1, lines + 1) },
    startsAt: instant(startsAt),
    endsAt: instant(startsAt + whole(1, 6) * quarter),
    chairPersonId: chance.pick([null, 'tm-1', 'tm-2', 'tm-3', 'tm-4', 'tm-5']),
    minuteTakerPersonId: chance.pick([null, 'mt-1', 'mt-2', 'mt-3', 'mt-4', 'tm-1']),
    roomId: chance.pick([null, null, 'room-1', 'room-2', 'room-3']),
  };
};
