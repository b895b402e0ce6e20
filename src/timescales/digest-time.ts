import { Temporal } from 'temporal-polyfill';
import { inOrder } from '../calendar/instants.ts';
import { type At, endOfDay, londonDate } from '../calendar/london.ts';
import type { WorkingDays } from '../calendar/working-days.ts';

const opening = Temporal.PlainTime.from('08:00');

/**
 * When the next digest goes: the first 08:00 in London of a working day after an instant. Beyond the table of bank
 * holidays it goes from Monday to Friday: a message on a holiday does no harm, one that never comes does.
 */
export const nextDigest = (after: At, calendar: WorkingDays): Temporal.Instant => {
  let day = londonDate(after);
  while (!isWorkingDay(day, calendar) || inOrder(openingOf(day), after) <= 0) day = day.add({ days: 1 });
  return openingOf(day);
};

/** Whether a whole working day is left when a digest comes, so that what it says can still be done in time. */
export const leavesADay = (digestAt: At, dueAt: At): boolean => inOrder(endOfDay(londonDate(digestAt)), dueAt) <= 0;

const openingOf = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: opening }).toInstant();

const isWorkingDay = (day: Temporal.PlainDate, calendar: WorkingDays): boolean => {
  const known = calendar.isWorkingDay(day);
  return known.ok ? known.value : day.dayOfWeek <= 5;
};
