import { instantOf } from '../calendar/instants.ts';
import type { At } from '../calendar/london.ts';

export type ClockState = 'waiting' | 'running' | 'due-soon' | 'met' | 'met-late' | 'overdue' | 'not-needed';

/** What a clock's state at any later instant can be told from: all of it can be kept in a table. Instants are ISO 8601. */
export interface Clock {
  /** False when the duty's condition does not hold. */
  readonly needed?: boolean;
  readonly startedAt: string | null;
  /** Null before the start, and where the limit lies beyond the calendar. */
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  /** How long before the limit it counts as due soon. */
  readonly warnSeconds: number;
  /** A right that closes, not a duty: its end is `met` and never late. */
  readonly window: boolean;
}

/**
 * The state of a clock at an instant. The instant of the limit itself is still in time. Without a limit nothing is
 * called late: the clock runs until it is met.
 */
export const stateAt = (clock: Clock, now: At): ClockState => {
  if (clock.needed === false) return 'not-needed';
  if (clock.startedAt === null) return 'waiting';
  const due = clock.dueAt === null ? Number.POSITIVE_INFINITY : milliseconds(clock.dueAt);
  if (clock.endedAt !== null) return clock.window || milliseconds(clock.endedAt) <= due ? 'met' : 'met-late';
  const present = milliseconds(now);
  if (present > due) return clock.window ? 'met' : 'overdue';
  return present >= due - clock.warnSeconds * 1000 ? 'due-soon' : 'running';
};

const milliseconds = (at: At): number => instantOf(at).epochMilliseconds;
