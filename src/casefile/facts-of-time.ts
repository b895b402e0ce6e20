import { englandAndWales } from '../calendar/england-and-wales.ts';
import { type At, inLondon } from '../calendar/london.ts';
import { weekdayNames } from '../calendar/names.ts';
import type { Facts, Protocol } from '../protocol/schema.ts';

type Hours = NonNullable<Protocol['officeHours']>;

const isBankHoliday = (at: At): boolean | null => {
  const date = inLondon(at).toPlainDate();
  const working = englandAndWales.isWorkingDay(date);
  return working.ok ? date.dayOfWeek <= 5 && !working.value : null;
};

const isWithin = (at: At, { days, from, to }: Hours): boolean => {
  const london = inLondon(at);
  const weekday = (weekdayNames[london.dayOfWeek - 1] ?? '').toLowerCase();
  const day = isBankHoliday(at) === true ? 'bank-holiday' : weekday;
  const time = london.toPlainTime().toString({ smallestUnit: 'minute' });
  return days.some((each) => each === day) && time >= from && time < to;
};

/** What conditions may ask about an instant. Whether schools are closed somebody has to say: no calendar knows it. */
export const factsOfTime = (at: At, { officeHours }: Protocol): Facts => ({
  outOfHours: officeHours === undefined ? null : !isWithin(at, officeHours),
  bankHoliday: isBankHoliday(at),
});
