import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { englandAndWales } from './england-and-wales.ts';
import { horizonOn } from './horizon.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const calendar = { known: { from: day('2012-01-01'), to: day('2028-12-31') } };

test('Nothing is said while the bank holidays are known for a year ahead', () => {
  expect(horizonOn(day('2027-12-31'), calendar)).toEqual({ daysLeft: 366, warning: null });
});

test('From a year before the last day that is known, it says until when, what follows and what to do', () => {
  const { daysLeft, warning } = horizonOn(day('2028-01-01'), calendar);
  expect(daysLeft).toBe(365);
  expect(warning).toContain('known to 31 December 2028');
  expect(warning).toContain('a limit in working days that ends later has no date');
  expect(warning).toContain('npx convenor holidays import');
});

test('Once the last day has passed, fewer than no days are left, and it still says so', () => {
  const { daysLeft, warning } = horizonOn(day('2029-01-02'), calendar);
  expect([daysLeft, warning === null]).toEqual([-2, false]);
});

test('The calendar asked about is the one that limits are counted by', () => {
  expect(horizonOn(englandAndWales.known.to).daysLeft).toBe(0);
});
