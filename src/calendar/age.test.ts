import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ageInWords } from './age.ts';

const today = Temporal.PlainDate.from('2026-11-20');

test.each([
  ['2026-11-21', 'not yet born'],
  ['2026-11-20', 'born today'],
  ['2026-11-19', '1 day'],
  ['2026-11-14', '6 days'],
  ['2026-11-13', '1 week'],
  ['2026-11-05', '2 weeks'],
  ['2026-09-21', '8 weeks'],
  ['2026-09-20', '2 months'],
  ['2026-02-20', '9 months'],
  ['2025-11-20', '12 months'],
  ['2024-11-21', '23 months'],
  ['2024-11-20', '2 years'],
  ['2022-11-20', '4 years'],
  ['2008-11-21', '17 years'],
  ['2008-11-20', '18 years'],
])('a person born on %s is, on 20 November 2026, “%s”', (bornOn, said) => {
  expect(ageInWords(Temporal.PlainDate.from(bornOn), today)).toBe(said);
});

test('a child born on 29 February is a year older on 1 March, not on 28 February', () => {
  const bornOn = Temporal.PlainDate.from('2020-02-29');
  expect(ageInWords(bornOn, Temporal.PlainDate.from('2027-02-28'))).toBe('6 years');
  expect(ageInWords(bornOn, Temporal.PlainDate.from('2027-03-01'))).toBe('7 years');
});
