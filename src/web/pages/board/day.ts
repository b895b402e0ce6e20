import { Temporal } from 'temporal-polyfill';
import { englandAndWales } from '../../../calendar/england-and-wales.ts';
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
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day asked for (`YYYY-MM-DD`); null when that is no day. Nothing asked for is today. */
export const dayAsked = (text: string | undefined, now: Temporal.Instant): Temporal.PlainDate | null => {
  if (text === undefined) return londonDate(now);
  const [, year = '', month = '', day = ''] = isoDay.exec(text) ?? [];
  const parsed = parseTypedDate(day, month, year);
  return parsed.ok ? parsed.value : null;
};

const isWorking = (date: Temporal.PlainDate): boolean | null => {
  const answer = englandAndWales.isWorkingDay(date);
  return answer.ok ? answer.value : null;
};

/** The last working day before a date; null beyond the bank holidays that are known. */
const workingDayBefore = (date: Temporal.PlainDate): Temporal.PlainDate | null => {
  for (let day = date.subtract({ days: 1 }); ; day = day.subtract({ days: 1 })) {
    const working = isWorking(day);
    if (working !== false) return working === null ? null : day;
  }
};

const workingDayAfter = (date: Temporal.PlainDate): Temporal.PlainDate | null => {
  const next = englandAndWales.nextWorkingDay(date);
  return next.ok ? next.value : null;
};

export const sayDayInFull = (date: Temporal.PlainDate): string =>
  `${weekdayNames[date.dayOfWeek - 1] ?? ''} ${sayDate(date)}`;

const whyClosed = (date: Temporal.PlainDate): string | null => {
  const working = englandAndWales.isWorkingDay(date);
  if (!working.ok) return working.refusal.message;
  if (working.value) return null;
  const why = date.dayOfWeek > 5 ? `a ${weekdayNames[date.dayOfWeek - 1] ?? ''}` : 'a bank holiday';
  return `${sayDayInFull(date)} is ${why}. Slots are for working days: a meeting can still be booked, with a reason.`;
};

/** A day as the board heads it, with the working days on either side. */
export const boardDay = (date: Temporal.PlainDate, now: Temporal.Instant): BoardDay => ({
  date,
  said: sayDay(date, now),
  inFull: sayDayInFull(date),
  closed: whyClosed(date),
  before: workingDayBefore(date),
  after: workingDayAfter(date),
  isToday: date.equals(londonDate(now)),
});
