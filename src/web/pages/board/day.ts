import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { horizonOn } from '../../../calendar/horizon.ts';
import { londonDate } from '../../../calendar/london.ts';
import { weekdayNames } from '../../../calendar/names.ts';
import { sayDate, sayDay } from '../../../calendar/say.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';

/** The day a board shows. */
export interface BoardDay {
  readonly date: Temporal.PlainDate;
  /** "today", "tomorrow", "Monday 23 November" */
  readonly said: string;
  /** "Friday 20 November 2026" */
  readonly inFull: string;
  /** Why no slots are given out on it, in a sentence; null on a working day. */
  readonly closed: string | null;
  readonly before: Temporal.PlainDate | null;
  readonly after: Temporal.PlainDate | null;
  readonly isToday: boolean;
  /** From three months before the bank holidays end: what follows and what to do. */
  readonly calendarEnds: string | null;
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day asked for (`YYYY-MM-DD`); null when that is no day. Nothing asked for is today. */
export const dayAsked = (text: string | undefined, now: Temporal.Instant): Temporal.PlainDate | null => {
  if (text === undefined) return londonDate(now);
  const [, year = '', month = '', day = ''] = isoDay.exec(text) ?? [];
  const parsed = parseTypedDate(day, month, year);
  return parsed.ok ? parsed.value : null;
};

/** The last working day before a date; null beyond the bank holidays that are known. */
const workingDayBefore = (date: Temporal.PlainDate, calendar: AuthorityCalendar): Temporal.PlainDate | null => {
  for (let day = date.subtract({ days: 1 }); ; day = day.subtract({ days: 1 })) {
    const working = calendar.exceptClosures.isWorkingDay(day);
    if (!working.ok) return null;
    if (working.value) return day;
  }
};

const workingDayAfter = (date: Temporal.PlainDate, calendar: AuthorityCalendar): Temporal.PlainDate | null => {
  const next = calendar.exceptClosures.nextWorkingDay(date);
  return next.ok ? next.value : null;
};

export const sayDayInFull = (date: Temporal.PlainDate): string =>
  `${weekdayNames[date.dayOfWeek - 1] ?? ''} ${sayDate(date)}`;

const shutBecause = (date: Temporal.PlainDate, isBankHoliday: boolean, closure: string | null): string | null => {
  if (date.dayOfWeek > 5) return `a ${weekdayNames[date.dayOfWeek - 1] ?? ''}`;
  if (isBankHoliday) return 'a bank holiday';
  return closure === null ? null : `a day on which the offices are shut (${closure})`;
};

const whyClosed = (date: Temporal.PlainDate, calendar: AuthorityCalendar): string | null => {
  const working = calendar.isWorkingDay(date);
  if (!working.ok) return working.refusal.message;
  const why = shutBecause(date, !working.value, calendar.closureOn(date));
  return why === null
    ? null
    : `${sayDayInFull(date)} is ${why}. Slots are for working days: a meeting can still be booked, with a reason.`;
};

const near = 92;

/** A desk need not read it for a whole year: those who run Convenor have. */
const calendarEnds = (today: Temporal.PlainDate): string | null => {
  const { daysLeft, warning } = horizonOn(today);
  return daysLeft <= near ? warning : null;
};

/** A day as the board heads it, with the days on either side that the authority works. */
export const boardDay = (
  date: Temporal.PlainDate,
  { calendar, now }: { readonly calendar: AuthorityCalendar; readonly now: Temporal.Instant },
): BoardDay => ({
  date,
  said: sayDay(date, now),
  inFull: sayDayInFull(date),
  closed: whyClosed(date, calendar),
  before: workingDayBefore(date, calendar),
  after: workingDayAfter(date, calendar),
  isToday: date.equals(londonDate(now)),
  calendarEnds: calendarEnds(londonDate(now)),
});
