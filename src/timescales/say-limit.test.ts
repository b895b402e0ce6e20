import { expect, test } from 'vitest';
import type { Limit } from '../protocol/schema.ts';
import { sayLimit } from './say-limit.ts';

test.each<[Limit, string]>([
  [{ elapsed: 'PT24H' }, '24 hours'],
  [{ elapsed: 'PT1H' }, '1 hour'],
  [{ elapsed: 'PT30M' }, '30 minutes'],
  [{ elapsed: 'PT1H30M' }, '90 minutes'],
  [{ elapsed: 'P5D' }, '120 hours'],
  [{ workingDays: 15 }, '15 working days'],
  [{ workingDays: 1 }, '1 working day'],
  [{ workingDays: 5, exceptClosures: true }, '5 working days (closure days not counted)'],
  [{ sameDay: true }, 'the same day'],
])('%o is said “%s”', (within, said) => {
  expect(sayLimit(within)).toBe(said);
});
