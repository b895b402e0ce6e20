import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { type At, inLondon, londonDate } from '../calendar/london.ts';
import { weekdayNames } from '../calendar/names.ts';
import type { Facts, Protocol, ProtocolInForce } from '../protocol/schema.ts';

type Hours = NonNullable<Protocol['officeHours']>;

const isBankHoliday = (at: At, calendar: AuthorityCalendar): boolean | null => {
  const date = londonDate(at);
  const working = calendar.isWorkingDay(date);
  return working.ok ? date.dayOfWeek <= 5 && !working.value : null;
};

const isOpen = (at: At, { days, from, to }: Hours, calendar: AuthorityCalendar): boolean => {
  if (calendar.closureOn(londonDate(at)) !== null) return false;
  const london = inLondon(at);
  const weekday = (weekdayNames[london.dayOfWeek - 1] ?? '').toLowerCase();
  const day = isBankHoliday(at, calendar) === true ? 'bank-holiday' : weekday;
  const time = london.toPlainTime().toString({ smallestUnit: 'minute' });
  return days.some((each) => each === day) && time >= from && time < to;
};

/** What conditions may ask about an instant. What no calendar says is not known. */
export const factsOfTime = (
  at: At,
  { protocol: { officeHours }, calendar }: Pick<ProtocolInForce, 'protocol' | 'calendar'>,
): Facts => ({
  outOfHours: officeHours === undefined ? null : !isOpen(at, officeHours, calendar),
  bankHoliday: isBankHoliday(at, calendar),
  schoolHoliday: calendar.isSchoolHoliday(londonDate(at)),
});
