import { Temporal } from 'temporal-polyfill';
import { answer } from '../calendar/answer.ts';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { elapsedSeconds } from '../calendar/elapsed.ts';
import { type At, endOfDay, londonDate } from '../calendar/london.ts';
import type { WithinCalendar, WorkingDays } from '../calendar/working-days.ts';
import type { Limit, WorkingDaysLimit } from '../protocol/schema.ts';

/** When a moment that a limit looks towards comes about; null while nobody knows. */
export type Ahead = (moment: string) => At | null;

const nothingAhead: Ahead = () => null;

const later = (at: At, seconds: number): Temporal.Instant => Temporal.Instant.from(at).add({ seconds });

/**
 * The last instant at which a limit is kept; null where there is no figure, or while the moment it looks towards is not
 * known. Elapsed time runs
 * through everything; "the same day" and working days end with the close of a day in London, and the day of the start
 * is day 0.
 */
export const limitEnd = (
  start: At,
  within: Limit,
  { calendar, ahead = nothingAhead }: { readonly calendar: AuthorityCalendar; readonly ahead?: Ahead },
): WithinCalendar<Temporal.Instant> | null => {
  if ('elapsed' in within) return answer(later(start, spanSeconds(within.elapsed)));
  if ('sameDay' in within) return answer(endOfDay(londonDate(start)));
  if ('workingDays' in within) {
    const day = daysCounted(within, calendar).addWorkingDays(londonDate(start), within.workingDays);
    return day.ok ? answer(endOfDay(day.value)) : day;
  }
  if ('noFigure' in within) return null;
  const towards = ahead('by' in within ? within.by : within.of);
  if (towards === null) return null;
  return answer('by' in within ? endOfDay(londonDate(towards)) : later(towards, -spanSeconds(within.before)));
};

/** The working days that a limit counts: an authority's closure days lengthen it only where the protocol says so. */
export const daysCounted = ({ exceptClosures }: WorkingDaysLimit, calendar: AuthorityCalendar): WorkingDays =>
  exceptClosures === true ? calendar.exceptClosures : calendar;

/** Seconds in a span of a protocol, which was checked when it was read: anything else is a bug. */
export const spanSeconds = (span: string): number => {
  const seconds = elapsedSeconds(span);
  if (seconds === null) throw new RangeError(`not a span of elapsed time: ${span}`);
  return seconds;
};
