import { instantOf } from '../calendar/instants.ts';
import type { At } from '../calendar/london.ts';
import { type Clock, type ClockState, stateAt } from './state-at.ts';

/** Open clocks come first, then what has not started, then what is over. */
const ranks: Readonly<Record<ClockState, number>> = {
  overdue: 0,
  'due-soon': 0,
  running: 0,
  waiting: 1,
  'met-late': 2,
  met: 2,
  'not-needed': 3,
};

/**
 * Most urgent first: overdue (the longest first), then the nearest limit, then open without a limit, then waiting, then
 * over. Among equals the given order stays.
 */
export const sortByUrgency = <Timed extends Clock>(clocks: readonly Timed[], now: At): readonly Timed[] =>
  clocks
    .map((clock) => ({ clock, rank: ranks[stateAt(clock, now)], due: dueOf(clock) }))
    .sort((one, other) => one.rank - other.rank || byDue(one.due, other.due))
    .map(({ clock }) => clock);

/** The open duty that presses most; null when there is none. A right that closes is nobody's duty and is left out. */
export const mostUrgent = <Timed extends Clock>(clocks: readonly Timed[], now: At): Timed | null => {
  const [first] = sortByUrgency(
    clocks.filter((clock) => !clock.window && ranks[stateAt(clock, now)] === 0),
    now,
  );
  return first ?? null;
};

const dueOf = ({ dueAt }: Clock): number =>
  dueAt === null ? Number.POSITIVE_INFINITY : instantOf(dueAt).epochMilliseconds;

/** Two without a limit are equal; subtraction would not say so. */
const byDue = (one: number, other: number): number => (one === other ? 0 : one - other);
