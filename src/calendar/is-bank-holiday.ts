import type { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from './working-days.ts';

/** Whether a day is a bank holiday in England and Wales (one at a weekend is a weekend); null for a day of which nothing is known. */
export const isBankHoliday = (
  date: Temporal.PlainDate,
  calendar: Pick<WorkingDays, 'isWorkingDay'>,
): boolean | null => {
  const working = calendar.isWorkingDay(date);
  return working.ok ? date.dayOfWeek <= 5 && !working.value : null;
};
