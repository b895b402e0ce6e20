import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sayDate, sayDue, sayExact, sayInstant, sayLeft, sayTime } from './say.ts';

const now = '2026-11-20T11:20:00Z'; // Friday, 11:20 in London

describe('a time as people say it', () => {
  test.each([
    ['2026-11-20T15:30:00Z', 'today 15:30'],
    ['2026-11-19T15:30:00Z', 'yesterday 15:30'],
    ['2026-11-21T10:00:00Z', 'tomorrow 10:00'],
    ['2026-11-18T14:05:00Z', 'Wednesday 18 November 14:05'],
    ['2026-11-23T10:05:00Z', 'Monday 23 November 10:05'],
    ['2025-11-19T14:05:00Z', 'Wednesday 19 November 2025 14:05'],
    ['2027-01-14T09:00:00Z', 'Thursday 14 January 2027 09:00'],
    ['2026-07-01T08:00:00Z', 'Wednesday 1 July 09:00'],
  ])('%s, seen on Friday 20 November 2026, is “%s”', (at, said) => {
    expect(sayInstant(at, now)).toBe(said);
  });

  test('“today” and “tomorrow” change at midnight in London, also in summer and across the new year', () => {
    expect(sayInstant('2026-06-30T23:30:00Z', '2026-06-30T22:30:00Z')).toBe('tomorrow 00:30');
    expect(sayInstant('2026-12-31T23:30:00Z', '2027-01-01T00:30:00Z')).toBe('yesterday 23:30');
  });

  test('is exact for hover and screen readers', () => {
    expect(sayExact('2026-11-20T15:30:00Z')).toBe('Friday 20 November 2026 at 15:30');
  });

  test('in the hour that comes twice in October, says which of the two it is', () => {
    expect(sayTime('2026-10-25T00:30:00Z')).toBe('01:30 BST');
    expect(sayTime('2026-10-25T01:30:00Z')).toBe('01:30 GMT');
    expect(sayTime('2026-10-25T02:00:00Z')).toBe('02:00');
    expect(sayTime('2026-10-24T00:30:00Z')).toBe('01:30');
    expect(sayExact('2026-10-25T01:30:00Z')).toBe('Sunday 25 October 2026 at 01:30 GMT');
  });

  test('leaves seconds out and does not round up to the next minute', () => {
    expect(sayTime('2026-11-20T15:30:59.999Z')).toBe('15:30');
  });
});

describe('a limit as people say it', () => {
  test('at the close of a day is the end of that day', () => {
    expect(sayDue('2026-11-20T23:59:59.999Z', now)).toBe('end of today');
    expect(sayDue('2027-01-14T23:59:59.999Z', now)).toBe('end of Thursday 14 January 2027');
    expect(sayDue('2027-04-07T22:59:59.999Z', '2027-04-01T12:00:00Z')).toBe('end of Wednesday 7 April');
  });

  test('at any other time is that time', () => {
    expect(sayDue('2026-11-20T15:30:00Z', now)).toBe('today 15:30');
    expect(sayDue('2026-11-20T23:59:00Z', now)).toBe('today 23:59');
  });
});

describe('how long is left', () => {
  const later = (span: string) => Temporal.Instant.from(now).add(span);

  test.each([
    ['PT0S', 'less than 1 min left'],
    ['PT59S', 'less than 1 min left'],
    ['PT40M', '40 min left'],
    ['PT40M59S', '40 min left'],
    ['PT1H58M', '1 h 58 left'],
    ['PT2H10M', '2 h 10 left'],
    ['PT4H', '4 h left'],
    ['PT21H45M', '21 h left'],
    ['PT47H59M', '47 h left'],
    ['PT48H', '2 days left'],
    ['PT95H59M', '3 days left'],
  ])('%s before the limit is “%s”', (span, said) => {
    expect(sayLeft(later(span), now)).toBe(said);
  });

  test.each([
    ['PT0.001S', 'less than 1 min late'],
    ['PT40M', '40 min late'],
    ['PT1H5M', '1 h 5 late'],
    ['PT72H', '3 days late'],
  ])('%s after the limit is “%s”', (span, said) => {
    expect(sayLeft(now, later(span))).toBe(said);
  });
});

test('a date is said with its month in full and its year', () => {
  expect(sayDate(Temporal.PlainDate.from('2027-01-14'))).toBe('14 January 2027');
});
