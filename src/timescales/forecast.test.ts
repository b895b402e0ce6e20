import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { stages } from '../../test/bradford-stages.ts';
import { recorded } from '../../test/given.ts';
import { protocolClocks } from '../application/clocks.ts';
import { fold } from '../casefile/evolve.ts';
import { forecastOf, sayForecast } from './forecast.ts';

describe('What is booked, against the limit', () => {
  const due = '2026-03-17T10:00:00Z';

  test.each([
    ['2026-03-17T08:30:00Z', '1 h 30 before the limit', false],
    ['2026-03-17T10:00:00Z', 'just in time', false],
    ['2026-03-17T10:00:01Z', 'less than 1 min after the limit', true],
    ['2026-03-17T12:00:00Z', '2 h after the limit', true],
  ])('for %s is %s', (expected, says, isLate) => {
    const forecast = forecastOf(due, expected);
    expect(forecast?.isLate).toBe(isLate);
    expect(forecast === null ? null : sayForecast(forecast)).toBe(says);
  });

  test('cannot be told without a limit, nor before anything is booked', () => {
    expect(forecastOf(null, due)).toBeNull();
    expect(forecastOf(due, null)).toBeNull();
  });
});

describe('The duty to hold the meeting', () => {
  const held = (status: keyof typeof stages) =>
    protocolClocks(fold(recorded(stages[status])), bradford, '2026-03-16T11:00:00Z').find(
      ({ key }) => key === 'meeting-held-24h',
    );

  test('is expected to be met at the time that is booked, and at none before or afterwards', () => {
    expect(held('waiting')?.expectedAt).toBeNull();
    expect(held('booked')?.expectedAt).toBe('2026-03-16T14:00:00Z');
    expect(held('closed')).toMatchObject({ state: 'met', expectedAt: null });
  });
});
