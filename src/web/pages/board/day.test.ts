import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayAsked } from './day.ts';

const now = Temporal.Instant.from('2026-11-20T23:30:00Z');

test('with no day asked for it is today in London', () => {
  expect(dayAsked(undefined, now)?.toString()).toBe('2026-11-20');
  expect(dayAsked(undefined, Temporal.Instant.from('2026-06-15T23:30:00Z'))?.toString()).toBe('2026-06-16');
});

test.each(['2028-02-29', '2026-12-25'])('%s is a day', (day) => {
  expect(dayAsked(day, now)?.toString()).toBe(day);
});

test.each(['2027-02-29', '2026-02-31', '2026-13-01', '20261120', '2026-11-20T10:00', '', 'tomorrow', '99999-01-01'])(
  '“%s” is none',
  (day) => {
    expect(dayAsked(day, now)).toBeNull();
  },
);
