import { Temporal } from 'temporal-polyfill';
import { answer } from '../calendar/answer.ts';
import { elapsedSeconds } from '../calendar/elapsed.ts';
import { type At, endOfDay, londonDate } from '../calendar/london.ts';
import type { WithinCalendar, WorkingDays } from '../calendar/working-days.ts';
import type { Limit } from '../protocol/schema.ts';

/**
 * The last instant at which a limit is kept. Elapsed time runs through everything; "the same day" and working days end
 * with the close of a day in London, and the day of the start is day 0.
 */
export const limitEnd = (start: At, within: Limit, calendar: WorkingDays): WithinCalendar<Temporal.Instant> => {
  if ('elapsed' in within) return answer(Temporal.Instant.from(start).add({ seconds: spanSeconds(within.elapsed) }));
  if ('sameDay' in within) return answer(endOfDay(londonDate(start)));
  const day = calendar.addWorkingDays(londonDate(start), within.workingDays);
  return day.ok ? answer(endOfDay(day.value)) : day;
};

/** Seconds in a span of a protocol, which was checked when it was read: anything else is a bug. */
export const spanSeconds = (span: string): number => {
  const seconds = elapsedSeconds(span);
  if (seconds === null) throw new RangeError(`not a span of elapsed time: ${span}`);
  return seconds;
};
