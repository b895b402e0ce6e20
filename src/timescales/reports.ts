import { Temporal } from 'temporal-polyfill';
import { answer } from '../calendar/answer.ts';
import { endOfDay, londonDate } from '../calendar/london.ts';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import type { WithinCalendar } from '../calendar/working-days.ts';
import type { Report } from '../protocol/schema.ts';
import { daysCounted, spanSeconds } from './limit-end.ts';

const dayInSeconds = 86_400;

/** The months with whose last day a period ends: quarters of both years end alike. */
const endingMonths = ({ every, year }: Pick<Report, 'every' | 'year'>): readonly number[] => {
  if (every === 'month') return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  if (every === 'quarter') return [3, 6, 9, 12];
  return year === 'financial' ? [3] : [12];
};

/** The last day of the period in which a day lies. */
export const periodEnd = (report: Pick<Report, 'every' | 'year'>, day: Temporal.PlainDate): Temporal.PlainDate => {
  const months = endingMonths(report);
  const month = months.find((each) => each >= day.month);
  const { year, first } =
    month === undefined ? { year: day.year + 1, first: months[0] } : { year: day.year, first: month };
  const ending = Temporal.PlainYearMonth.from({ year, month: first ?? 12 });
  return ending.toPlainDate({ day: ending.daysInMonth });
};

/** The last day on which a report about the period that ends with this day is in time. Whole days count as days. */
export const reportDue = (
  { within }: Pick<Report, 'within'>,
  end: Temporal.PlainDate,
  calendar: AuthorityCalendar,
): WithinCalendar<Temporal.PlainDate> => {
  if ('workingDays' in within) return daysCounted(within, calendar).addWorkingDays(end, within.workingDays);
  const seconds = spanSeconds(within.elapsed);
  if (seconds % dayInSeconds === 0) return answer(end.add({ days: seconds / dayInSeconds }));
  return answer(londonDate(endOfDay(end).add({ seconds })));
};

/** Whether a report is due for a period: with nothing to report only where a nil return is. */
export const isReportDue = ({ nilReturn }: Pick<Report, 'nilReturn'>, hasSomething: boolean): boolean =>
  hasSomething || nilReturn;

/** Whether so many periods in a row with nothing to report lead to a review. */
export const leadsToReview = ({ afterNil }: Pick<Report, 'afterNil'>, nilPeriods: number): boolean =>
  afterNil !== undefined && nilPeriods >= afterNil.periods;
