import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { authorityCalendar } from './authority-calendar.ts';
import { englandAndWales } from './england-and-wales.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

const calendar = authorityCalendar({
  closures: [{ from: '2026-12-29', to: '2026-12-31', title: 'Christmas closure', decidedBy: 'Cabinet, 3 March 2026' }],
  schoolYears: [
    {
      from: '2026-09-01',
      to: '2027-08-31',
      assumed: false,
      holidays: [{ from: '2026-10-26', to: '2026-10-30', title: 'Autumn half term' }],
    },
  ],
});

describe('days on which the offices of an authority are shut', () => {
  test('lengthen no limit that counts working days: fifteen of them are the same in every authority', () => {
    const start = day('2026-12-10');
    expect(calendar.addWorkingDays(start, 15)).toEqual(englandAndWales.addWorkingDays(start, 15));
    expect(calendar.isWorkingDay(day('2026-12-30'))).toEqual({ ok: true, value: true });
  });

  test('are not counted where they are asked to be left out', () => {
    const { exceptClosures } = calendar;
    expect(exceptClosures.addWorkingDays(day('2026-12-24'), 1)).toEqual({ ok: true, value: day('2027-01-04') });
    expect(exceptClosures.isWorkingDay(day('2026-12-30'))).toEqual({ ok: true, value: false });
    expect(exceptClosures.isWorkingDay(day('2026-12-24'))).toEqual({ ok: true, value: true });
  });

  test('are named, from the first to the last', () => {
    const closures = ['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-01'].map((iso) =>
      calendar.closureOn(day(iso)),
    );
    expect(closures).toEqual([null, 'Christmas closure', 'Christmas closure', null]);
  });

  test('do not make the calendar reach further', () => {
    expect(calendar.exceptClosures.nextWorkingDay(day('2028-12-29'))).toMatchObject({ ok: false });
  });
});

describe('the school holidays', () => {
  test.each([
    ['the Friday before half term', '2026-10-23', false],
    ['the first day of half term', '2026-10-26', true],
    ['the last day of half term', '2026-10-30', true],
    ['a Saturday in term', '2026-11-07', false],
    ['a day after the last school year that is known', '2027-09-01', null],
    ['a day before the first', '2026-08-31', null],
  ])('%s', (_, iso, holiday) => {
    expect(calendar.isSchoolHoliday(day(iso))).toBe(holiday);
  });

  test('are not known, rather than over, where the authority has said nothing', () => {
    expect(englandAndWales.isSchoolHoliday(day('2026-10-27'))).toBeNull();
  });
});
