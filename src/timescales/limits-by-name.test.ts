import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { inLondon, instantAt } from '../calendar/london.ts';
import { sayDate } from '../calendar/say.ts';
import { easterSunday, holidaysByRule } from '../calendar/testing/holidays-by-rule.ts';
import type { Limit } from '../protocol/schema.ts';
import { limitEnd } from './limit-end.ts';

const { known } = englandAndWales;
const years = Array.from({ length: known.to.year - known.from.year + 1 }, (_, place) => known.from.year + place);
const lastSunday = (year: number, month: number) => {
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  return last.subtract({ days: last.dayOfWeek % 7 });
};

/** What clocks in London show when a limit that starts at this date and time ends: "2027-03-28 16:30". */
const ends = (date: Temporal.PlainDate, time: string, within: Limit, calendar = englandAndWales): string => {
  const start = instantAt(date, Temporal.PlainTime.from(time));
  const end = start.ok ? limitEnd(start.value, within, { calendar }) : null;
  if (end?.ok !== true) throw new RangeError(`no end of a limit from ${date.toString()}`);
  return inLondon(end.value).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
};

const named = (dates: readonly Temporal.PlainDate[]) => dates.map((date) => [sayDate(date), date] as const);
const springs = named(years.map((year) => lastSunday(year, 3)));
const autumns = named(years.map((year) => lastSunday(year, 10)));

describe('24 hours', () => {
  test.each(springs)('over the night to %s, which is an hour short, end an hour later by the clock', (_, sunday) => {
    expect(ends(sunday.subtract({ days: 1 }), '15:30', { elapsed: 'PT24H' })).toBe(`${sunday.toString()} 16:30`);
  });

  test.each(autumns)('over the night to %s, which is an hour long, end an hour sooner by the clock', (_, sunday) => {
    expect(ends(sunday.subtract({ days: 1 }), '15:30', { elapsed: 'PT24H' })).toBe(`${sunday.toString()} 14:30`);
  });

  test.each(years)('from Christmas Eve %i at 16:45 end on Christmas Day at 16:45', (year) => {
    const eve = Temporal.PlainDate.from({ year, month: 12, day: 24 });
    expect(ends(eve, '16:45', { elapsed: 'PT24H' })).toBe(`${String(year)}-12-25 16:45`);
  });

  test.each(years)('from Maundy Thursday %i at 16:45 end on Good Friday at 16:45', (year) => {
    const thursday = easterSunday(year).subtract({ days: 3 });
    expect(ends(thursday, '16:45', { elapsed: 'PT24H' })).toBe(`${thursday.add({ days: 1 }).toString()} 16:45`);
  });
});

describe('the same day', () => {
  test.each([...springs, ...autumns])('on %s, when the clocks change, is that day to its close', (_, sunday) => {
    for (const time of ['00:00', '00:59', '02:30', '23:59']) {
      expect(ends(sunday, time, { sameDay: true })).toBe(`${sunday.toString()} 23:59`);
    }
  });

  test.each(years)('on Christmas Day %i is Christmas Day, although nobody works', (year) => {
    const day = Temporal.PlainDate.from({ year, month: 12, day: 25 });
    expect(ends(day, '10:00', { sameDay: true })).toBe(`${String(year)}-12-25 23:59`);
  });
});

describe('fifteen working days', () => {
  const walked = (from: Temporal.PlainDate): string => {
    let here = from;
    for (let left = 15; left > 0; ) {
      here = here.add({ days: 1 });
      if (here.dayOfWeek <= 5 && !holidaysByRule(here.year).includes(here.toString())) left -= 1;
    }
    return `${here.toString()} 23:59`;
  };

  test.each(years.slice(0, -1))(
    'from a meeting on 12 December %i leave out Christmas, Boxing Day and New Year',
    (year) => {
      const meeting = Temporal.PlainDate.from({ year, month: 12, day: 12 });
      expect(ends(meeting, '14:00', { workingDays: 15 })).toBe(walked(meeting));
    },
  );

  test.each(years)('from the Tuesday before Easter %i leave out Good Friday and Easter Monday', (year) => {
    const meeting = easterSunday(year).subtract({ days: 5 });
    expect(ends(meeting, '14:00', { workingDays: 15 })).toBe(walked(meeting));
  });

  test.each([...springs, ...autumns])('over %s end with the close of a day as clocks then show it', (_, sunday) => {
    const meeting = sunday.subtract({ days: 4 });
    expect(ends(meeting, '23:30', { workingDays: 15 })).toBe(walked(meeting));
  });
});

describe('a limit in an authority whose offices are shut from 29 to 31 December 2026', () => {
  const closures = [{ from: '2026-12-29', to: '2026-12-31', title: 'Christmas closure', decidedBy: 'Cabinet' }];
  const calendar = authorityCalendar({ closures, schoolYears: [] });
  const meeting = Temporal.PlainDate.from('2026-12-10');

  test('of fifteen working days, which national guidance gives, is no longer for it', () => {
    expect(ends(meeting, '14:00', { workingDays: 15 }, calendar)).toBe('2027-01-05 23:59');
  });

  test('of working days for which the protocol leaves closures out, is three days longer', () => {
    expect(ends(meeting, '14:00', { workingDays: 15, exceptClosures: true }, calendar)).toBe('2027-01-08 23:59');
  });

  test('of hours, or for the same day, runs through it', () => {
    const shut = Temporal.PlainDate.from('2026-12-29');
    expect(ends(shut, '09:00', { elapsed: 'PT24H' }, calendar)).toBe('2026-12-30 09:00');
    expect(ends(shut, '09:00', { sameDay: true }, calendar)).toBe('2026-12-29 23:59');
  });
});
