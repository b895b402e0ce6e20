import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { warnOfHorizon } from './warn-of-horizon.ts';

const written = (now: string): readonly string[] => {
  const lines: string[] = [];
  warnOfHorizon((line) => lines.push(line), Temporal.Instant.from(now));
  return lines;
};

test('A start writes one line of JSON when the bank holidays are known for less than a year, and none before', () => {
  expect(written('2027-12-31T12:00:00Z')).toEqual([]);
  const [line = '', ...more] = written('2028-06-01T12:00:00Z');
  expect(more).toEqual([]);
  expect(line.endsWith('\n')).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ time: '2028-06-01T12:00:00Z', level: 'warn', daysLeft: 213 });
  expect(line).toContain('Bank holidays are known to 31 December 2028');
});
