import { instantOf } from '../calendar/instants.ts';
import { type At, londonDate, startOfDay } from '../calendar/london.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { TimescaleRule } from '../protocol/schema.ts';
import { spanSeconds } from './limit-end.ts';

/** How long before a limit people are warned, as a protocol writes it. */
export type Warning = TimescaleRule['warn'];

const day = 86_400;

/**
 * How many whole seconds before its limit a duty is due soon. So many working days reach back to the beginning of the
 * first of them, so that people hear of a limit at midnight on a day on which they can still keep it: `calendar` is of
 * the days on which they are there.
 */
export const warnSeconds = (warn: Warning, dueAt: At | null, calendar: WorkingDays): number => {
  if (typeof warn === 'string') return spanSeconds(warn);
  if (dueAt === null) return 0;
  const first = calendar.lastWorkingDays(londonDate(dueAt), warn.workingDays);
  // A date set beyond the known bank holidays: a warning that may come early is better than none.
  if (!first.ok) return warn.workingDays * day;
  return Math.floor(instantOf(dueAt).since(startOfDay(first.value)).total('seconds'));
};
