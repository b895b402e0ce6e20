import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import type { Moment } from '../casefile/moments.ts';
import type { TimescaleRule } from '../protocol/schema.ts';
import { startOf } from './clock-of.ts';
import type { ComparedLimit } from './duty.ts';
import { limitEnd } from './limit-end.ts';
import type { RunningLimit } from './limits.ts';

interface Counting {
  /** The moments that concern the duty. */
  readonly moments: readonly Moment[];
  readonly calendar: AuthorityCalendar;
}

/** The limit that counts, counted from elsewhere; none beyond the calendar. */
export const comparedLimit = (
  beside: TimescaleRule['beside'],
  limit: RunningLimit | null,
  { moments, calendar }: Counting,
): ComparedLimit | null => {
  const started = beside === undefined ? null : startOf(beside, moments);
  if (beside === undefined || limit === null || started === null) return null;
  const end = limitEnd(started.at, limit.within, { calendar });
  if (end?.ok !== true) return null;
  const { title, clauses } = beside;
  const { at: startedAt, name: startedBy } = started;
  return { title, clauses, within: limit.within, startedAt, startedBy, dueAt: end.value.toString() };
};
