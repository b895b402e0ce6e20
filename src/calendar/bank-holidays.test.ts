import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import { easterSunday, holidaysByRule } from './testing/holidays-by-rule.ts';

const years = Array.from({ length: 17 }, (_, place) => 2012 + place);
const { events } = bankHolidays['england-and-wales'];
const named = (title: string, year: number) =>
  events.filter((event) => event.title === title && event.date.startsWith(String(year))).map(({ date }) => date);

describe('the table of bank holidays', () => {
  test.each(years)('has exactly the days that the rules and proclamations give for %i', (year) => {
    const inTable = events.map(({ date }) => date).filter((date) => date.startsWith(String(year)));
    expect(inTable).toEqual(holidaysByRule(year));
  });

  test.each(years)('has Good Friday and Easter Monday around Easter Sunday in %i', (year) => {
    const easter = easterSunday(year);
    expect(named('Good Friday', year)).toEqual([easter.subtract({ days: 2 }).toString()]);
    expect(named('Easter Monday', year)).toEqual([easter.add({ days: 1 }).toString()]);
  });

  test('names the days that came once only', () => {
    const once = events.filter(({ title }) => events.filter((event) => event.title === title).length === 1);
    expect(once.map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2012-06-05 Queen’s Diamond Jubilee',
      '2020-05-08 Early May bank holiday (VE day)',
      '2022-06-03 Platinum Jubilee bank holiday',
      '2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II',
      '2023-05-08 Bank holiday for the coronation of King Charles III',
    ]);
  });

  test('never keeps a bank holiday at a weekend, nor two on one day, and is in order', () => {
    const dates = events.map(({ date }) => date);
    expect(dates.filter((date) => Temporal.PlainDate.from(date).dayOfWeek > 5)).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('puts Easter Sunday of %i on %s, as the churches do', (year, sunday) => {
    expect(easterSunday(year).toString()).toBe(sunday);
  });
});
