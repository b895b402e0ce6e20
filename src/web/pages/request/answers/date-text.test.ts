import { expect, test } from 'vitest';
import { dateParts, timePart } from '../../../../casefile/request/typed.ts';
import { dateText } from './date-text.ts';

const typed = (day: string, month: string, year: string, time?: string) =>
  dateText({ 'd-day': day, 'd-month': month, 'd-year': year, ...(time === undefined ? {} : { 'd-time': time }) }, 'd');

test.each([
  ['31', '2', '2020'],
  ['', 'March', ''],
  ['', '', '2020'],
  ['first of May', 'x', '20'],
])('what stands in the three boxes comes back in them: %s, %s, %s', (day, month, year) => {
  expect(dateParts(typed(day, month, year)).map((part) => part.replaceAll('\u00A0', ' '))).toEqual([day, month, year]);
});

test('a time comes back in its box, with or without a date', () => {
  expect(timePart(typed('1', '2', '2026', '9.30 am'))).toBe('9.30 am');
  expect(timePart(typed('', '', '', '14:05'))).toBe('14:05');
});

test('a whole date in the first box is spread over the three', () => {
  expect(typed('30/1/2022', '', '')).toBe('30/1/2022');
  expect(dateParts(typed('30.1.2022', '', ''))).toEqual(['30', '1', '2022']);
});

test('a stroke within a box does not move into the next', () => {
  expect(dateParts(typed('1/2', '3', '2020'))).toEqual(['1\u20442', '3', '2020']);
});

test('empty boxes are no answer', () => {
  expect(typed(' ', '', '')).toBe('');
});
