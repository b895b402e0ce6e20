import type { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { isBankHoliday } from '../calendar/is-bank-holiday.ts';
import { type At, inLondon, londonDate } from '../calendar/london.ts';
import { weekdayNames } from '../calendar/names.ts';
import type { Facts, Protocol, ProtocolInForce } from '../protocol/schema.ts';

type Hours = NonNullable<Protocol['officeHours']>;

const isOpen = (at: At, { days, from, to }: Hours, calendar: AuthorityCalendar): boolean => {
  const london = inLondon(at);
  const date = londonDate(at);
  if (calendar.closureOn(date) !== null) return false;
  const weekday = (weekdayNames[london.dayOfWeek - 1] ?? '').toLowerCase();
  const day = isBankHoliday(date, calendar) === true ? 'bank-holiday' : weekday;
  const time = london.toPlainTime().toString({ smallestUnit: 'minute' });
  return days.some((each) => each === day) && time >= from && time < to;
};

/** What conditions may ask about a day. What no calendar says is not known. */
export const factsOfDay = (date: Temporal.PlainDate, calendar: AuthorityCalendar): Facts => ({
  bankHoliday: isBankHoliday(date, calendar),
  schoolHoliday: calendar.isSchoolHoliday(date),
});

/** What conditions may ask about an instant, and about its day. */
export const factsOfTime = (
  at: At,
  { protocol: { officeHours }, calendar }: Pick<ProtocolInForce, 'protocol' | 'calendar'>,
): Facts => ({
  outOfHours: officeHours === undefined ? null : !isOpen(at, officeHours, calendar),
  ...factsOfDay(londonDate(at), calendar),
});
