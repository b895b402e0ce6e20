import { describe, expect, test } from 'vitest';
import { parseTypedDate } from './typed-date.ts';

const read = (day: string, month: string, year: string) => {
  const typed = parseTypedDate(day, month, year);
  return typed.ok ? typed.value.toString() : typed.refusal;
};

describe('a date typed in three boxes', () => {
  test.each([
    ['27', '3', '2026', '2026-03-27'],
    ['07', '03', '2026', '2026-03-07'],
    [' 7 ', ' 3', '2026 ', '2026-03-07'],
    ['29', '2', '2028', '2028-02-29'],
    ['1', 'feb', '2026', '2026-02-01'],
    ['1', 'September', '2026', '2026-09-01'],
    ['1', '1', '1900', '1900-01-01'],
    ['31', '12', '2100', '2100-12-31'],
  ])('%s / %s / %s is read as %s', (day, month, year, date) => {
    expect(read(day, month, year)).toBe(date);
  });

  test.each([
    ['31', '2', '2026', '31 February 2026 is not a real date'],
    ['29', '2', '2027', '29 February 2027 is not a real date'],
    ['31', 'nov', '2026', '31 November 2026 is not a real date'],
  ])('%s / %s / %s is refused: “%s”', (day, month, year, message) => {
    expect(read(day, month, year)).toEqual({
      code: 'date-not-real',
      clauses: [],
      message,
      parts: ['day', 'month', 'year'],
    });
  });

  test('names the boxes left empty', () => {
    expect(read('', '', ' ')).toMatchObject({ code: 'date-missing', message: 'Enter a date' });
    expect(read('3', '', '2026')).toMatchObject({
      code: 'date-incomplete',
      message: 'The date must include a month',
      parts: ['month'],
    });
    expect(read('', '3', '')).toMatchObject({
      message: 'The date must include a day and a year',
      parts: ['day', 'year'],
    });
  });

  test.each(['26', '026', '20266', '２０２６', '1e3', '0'])('refuses the year “%s”: it must have 4 digits', (year) => {
    expect(read('1', '1', year)).toMatchObject({ code: 'date-part-wrong', parts: ['year'] });
  });

  test.each(['1899', '2101', '0000', '9999'])('refuses the year %s: it must be between 1900 and 2100', (year) => {
    expect(read('1', '1', year)).toMatchObject({ message: 'Year must be between 1900 and 2100', parts: ['year'] });
  });

  test.each(['0', '32', '-1', '1.5', 'x', '1\u0000', '<script>', '9'.repeat(1_000_000)])('refuses a bad day', (day) => {
    expect(read(day, '1', '2026')).toMatchObject({ code: 'date-part-wrong', parts: ['day'] });
  });

  test.each(['0', '13', 'Smarch', 'ja', '<b>'])('refuses the month “%s”', (month) => {
    expect(read('1', month, '2026')).toMatchObject({ code: 'date-part-wrong', parts: ['month'] });
  });
});
