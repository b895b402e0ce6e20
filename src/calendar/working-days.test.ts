import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { englandAndWales as calendar } from './england-and-wales.ts';
import { easterSunday, holidaysByRule } from './testing/holidays-by-rule.ts';
import { workingDays } from './working-days.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const after = (iso: string, days: number) => {
  const found = calendar.addWorkingDays(day(iso), days);
  return found.ok ? found.value.toString() : found.refusal.code;
};

describe('fifteen working days', () => {
  test('from Tuesday 3 June 2025 end on Tuesday 24 June 2025, the day itself not counted', () => {
    expect(after('2025-06-03', 15)).toBe('2025-06-24');
  });

  test.each([
    ['2023-12-14', '2024-01-09'],
    ['2024-12-12', '2025-01-07'],
    ['2025-12-11', '2026-01-06'],
    ['2026-12-10', '2027-01-05'],
    ['2026-12-23', '2027-01-18'],
    ['2027-12-09', '2028-01-04'],
  ])('over Christmas, from %s, end on %s', (start, end) => {
    expect(after(start, 15)).toBe(end);
  });

  test.each([
    ['2024-03-20', '2024-04-12'],
    ['2025-04-10', '2025-05-06'],
    ['2026-03-26', '2026-04-20'],
    ['2027-03-15', '2027-04-07'],
    ['2028-04-06', '2028-05-02'],
  ])('over Easter, from %s, end on %s', (start, end) => {
    expect(after(start, 15)).toBe(end);
  });
});

describe('one working day', () => {
  test.each([
    ['Thursday 19 November 2026', '2026-11-19', '2026-11-20'],
    ['Friday', '2026-11-20', '2026-11-23'],
    ['Saturday', '2026-11-21', '2026-11-23'],
    ['Sunday', '2026-11-22', '2026-11-23'],
    ['Christmas Eve 2026, a Thursday', '2026-12-24', '2026-12-29'],
    ['Christmas Day 2026 itself', '2026-12-25', '2026-12-29'],
    ['Maundy Thursday 2027', '2027-03-25', '2027-03-30'],
    ['the Friday before the clocks go back in 2026', '2026-10-23', '2026-10-26'],
    ['the eve of the State Funeral in 2022', '2022-09-16', '2022-09-20'],
  ])('after %s ends on the next day that is worked', (_, start, end) => {
    expect(after(start, 1)).toBe(end);
    expect(calendar.nextWorkingDay(day(start))).toEqual({ ok: true, value: day(end) });
  });
});

describe('the last working days up to a date', () => {
  test.each([
    ['a Friday, the one', '2026-11-20', 1, '2026-11-20'],
    ['a Sunday, the one', '2026-11-22', 1, '2026-11-20'],
    ['Tuesday 5 January 2027, five of them, New Year between', '2027-01-05', 5, '2026-12-29'],
    ['Boxing Day 2026, a Saturday', '2026-12-26', 1, '2026-12-24'],
    ['Wednesday 7 April 2027, fifteen, Easter between', '2027-04-07', 15, '2027-03-16'],
  ])('%s', (_, date, days, first) => {
    expect(calendar.lastWorkingDays(day(date), days)).toEqual({ ok: true, value: day(first) });
  });

  test('are not guessed beyond what is known, on either side', () => {
    const codes = [day('2012-01-02'), day('2031-01-10')].map((date) => calendar.lastWorkingDays(date, 5));
    expect(codes).toMatchObject([{ refusal: { code: 'beyond-calendar' } }, { refusal: { code: 'beyond-calendar' } }]);
  });
});

describe('every Christmas and Easter that the calendar knows', () => {
  test.each([
    '2012-12-27',
    '2013-12-27',
    '2014-12-29',
    '2015-12-29',
    '2016-12-28',
    '2017-12-27',
    '2018-12-27',
    '2019-12-27',
    '2020-12-29',
    '2021-12-29',
    '2022-12-28',
    '2023-12-27',
    '2024-12-27',
    '2025-12-29',
    '2026-12-29',
    '2027-12-29',
    '2028-12-27',
  ])('work is taken up again after Christmas on %s', (date) => {
    const year = date.slice(0, 4);
    expect(['24', '25', '26'].map((eve) => after(`${year}-12-${eve}`, 1))).toEqual([date, date, date]);
  });

  test.each(Array.from({ length: 17 }, (_, place) => 2012 + place))(
    'the working day after Maundy Thursday %i is Easter Tuesday',
    (year) => {
      const easter = easterSunday(year);
      expect(after(easter.subtract({ days: 3 }).toString(), 1)).toBe(easter.add({ days: 2 }).toString());
    },
  );
});

describe('any number of working days', () => {
  const firstDay = day('2012-01-01');
  // Every day from 2012 to 2028, each marked by rule and not by the table.
  const marked = Array.from({ length: firstDay.until(day('2028-12-31')).days + 1 }, (_, place) => {
    const date = firstDay.add({ days: place });
    return { date, works: date.dayOfWeek <= 5 && !holidaysByRule(date.year).includes(date.toString()) };
  });

  const stepped = (from: number, days: number) => {
    let place = from;
    for (let left = days; left > 0; ) {
      place += 1;
      const here = marked[place];
      if (here === undefined) return 'beyond-calendar';
      if (here.works) left -= 1;
    }
    return marked[place]?.date.toString();
  };

  test('is what walking the calendar day by day gives (10,000 cases)', () => {
    fc.assert(
      fc.property(fc.nat(marked.length - 1), fc.integer({ min: 1, max: 300 }), (from, days) => {
        expect(after(marked[from]?.date.toString() ?? '', days)).toBe(stepped(from, days));
      }),
      { numRuns: 10_000 },
    );
  });

  test('agrees with the rules about every single day from 2012 to 2028', () => {
    const wrong = marked.filter(({ date, works }) => {
      const found = calendar.isWorkingDay(date);
      return !found.ok || found.value !== works;
    });
    expect(wrong).toEqual([]);
  });

  test('is refused as a bug when it is not a whole number of at least one', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) expect(() => after('2026-11-19', days)).toThrow(RangeError);
  });
});

describe('beyond the known bank holidays', () => {
  test('the last known working day is still given and the next one is refused, not guessed', () => {
    expect(after('2028-12-28', 1)).toBe('2028-12-29');
    expect(after('2028-12-29', 1)).toBe('beyond-calendar');
    expect(after('2028-12-15', 15)).toBe('beyond-calendar');
  });

  test('a day before or after the table is neither a working day nor not one', () => {
    for (const date of ['2011-12-30', '2029-01-02']) {
      expect(calendar.isWorkingDay(day(date))).toMatchObject({ ok: false, refusal: { code: 'beyond-calendar' } });
      expect(after(date, 1)).toBe('beyond-calendar');
    }
  });

  test('the refusal says what is known and what to do', () => {
    const refused = calendar.nextWorkingDay(day('2029-06-01'));
    expect(refused.ok ? '' : refused.refusal.message).toMatch(/1 January 2012 to 31 December 2028.+brought up to date/);
  });

  test('a table that stops in the summer of a year is known only to the end of the year before', () => {
    const dates = [...holidaysByRule(2026), ...holidaysByRule(2027).slice(0, 5)].map((date) => ({ date }));
    const { known } = workingDays({ 'england-and-wales': { events: dates } });
    expect(String(known.to)).toBe('2026-12-31');
  });

  test('a table without one whole year cannot be used', () => {
    expect(() => workingDays({ 'england-and-wales': { events: [{ date: '2026-05-04' }] } })).toThrow(RangeError);
  });
});
