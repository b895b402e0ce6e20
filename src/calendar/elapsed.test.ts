import { expect, test } from 'vitest';
import { elapsedSeconds } from './elapsed.ts';

test.each([
  ['PT24H', 86_400],
  ['PT2H', 7_200],
  ['PT90M', 5_400],
  ['PT1H30M', 5_400],
  ['PT45S', 45],
  ['PT0S', 0],
])('%s is %i seconds', (span, seconds) => {
  expect(elapsedSeconds(span)).toBe(seconds);
});

test('five days are five times 24 hours, whatever the clocks do', () => {
  expect(elapsedSeconds('P5D')).toBe(5 * 24 * 3600);
  expect(elapsedSeconds('P1DT12H')).toBe(36 * 3600);
});

test.each(['', 'P', 'PT', 'P5DT', '24H', 'P1M', 'P1Y', 'P1W', 'PT1.5H', '-PT2H', 'pt2h', 'PT2H ', 'PT9999999H'])(
  '“%s” is not a span of elapsed time',
  (span) => {
    expect(elapsedSeconds(span)).toBeNull();
  },
);
