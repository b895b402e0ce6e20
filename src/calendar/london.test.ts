import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { endOfDay, instantAt, londonDate } from './london.ts';

const years = Array.from({ length: 17 }, (_, place) => 2012 + place);
const lastSunday = (year: number, month: number) => {
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  return last.subtract({ days: last.dayOfWeek % 7 });
};
const hoursIn = (date: Temporal.PlainDate) =>
  endOfDay(date.subtract({ days: 1 }))
    .until(endOfDay(date))
    .total({ unit: 'hours' });
const at = (date: Temporal.PlainDate, time: string) => instantAt(date, Temporal.PlainTime.from(time));

describe('the clocks of London', () => {
  test.each(years)('go forward on the last Sunday of March %i: a day of 23 hours', (year) => {
    expect(hoursIn(lastSunday(year, 3))).toBe(23);
    expect(hoursIn(lastSunday(year, 3).add({ days: 1 }))).toBe(24);
  });

  test.each(years)('go back on the last Sunday of October %i: a day of 25 hours', (year) => {
    expect(hoursIn(lastSunday(year, 10))).toBe(25);
    expect(hoursIn(lastSunday(year, 10).subtract({ days: 1 }))).toBe(24);
  });

  test.each(years)('show no time between 01:00 and 02:00 on the Sunday in March %i', (year) => {
    const sunday = lastSunday(year, 3);
    for (const time of ['01:00', '01:30', '01:59']) {
      expect(at(sunday, time)).toMatchObject({ ok: false, refusal: { code: 'time-skipped' } });
    }
    expect(at(sunday, '00:59')).toMatchObject({ ok: true });
    expect(at(sunday, '02:00')).toMatchObject({ ok: true });
  });

  test.each(years)('show 01:30 twice on the Sunday in October %i, and the earlier is taken', (year) => {
    const taken = at(lastSunday(year, 10), '01:30');
    expect(taken.ok ? taken.value.toString() : '').toBe(`${lastSunday(year, 10).toString()}T00:30:00Z`);
  });
});

test('a time in summer is an hour ahead of UTC and in winter the same', () => {
  const summer = at(Temporal.PlainDate.from('2026-07-01'), '09:00');
  const winter = at(Temporal.PlainDate.from('2026-12-01'), '09:00');
  expect([summer, winter].map((read) => (read.ok ? read.value.toString() : ''))).toEqual([
    '2026-07-01T08:00:00Z',
    '2026-12-01T09:00:00Z',
  ]);
});

test('half past midnight in summer belongs to the new day, although it is still yesterday in UTC', () => {
  expect(londonDate('2026-06-30T23:30:00Z').toString()).toBe('2026-07-01');
});

test('a day closes with its last millisecond, still on that day', () => {
  expect(endOfDay(Temporal.PlainDate.from('2027-01-14')).toString()).toBe('2027-01-14T23:59:59.999Z');
  expect(endOfDay(Temporal.PlainDate.from('2027-04-07')).toString()).toBe('2027-04-07T22:59:59.999Z');
});
