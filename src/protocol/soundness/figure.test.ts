import { describe, expect, test } from 'vitest';
import type { Clause, Limit } from '../schema.ts';
import { figureOf, figuresOf, isSame } from './figure.ts';

const gives = (requirement: string, limit: Limit, params?: Clause['params']): boolean => {
  const clause: Clause = { id: 'AB-001', section: 'A', kind: 'clock', requirement, modality: 'must', params };
  const figure = figureOf(limit);
  return figure !== null && figuresOf(clause).some((each) => isSame(each, figure));
};

describe('A clause gives a figure', () => {
  test.each<[string, Limit]>([
    ['The meeting is held within 24 hours.', { elapsed: 'PT24H' }],
    ['The meeting is held within one day.', { elapsed: 'PT24H' }],
    ['The two-hour urgency is for risk to life.', { elapsed: 'PT2H' }],
    ['A meeting lasts no longer than an hour.', { elapsed: 'PT60M' }],
    ['It goes out within one working day.', { workingDays: 1 }],
    ['No later than fifteen days after it.', { workingDays: 15 }],
    ['It is reviewed in two weeks.', { workingDays: 10 }],
    ['It is held on the day the referral is received.', { sameDay: true }],
    ['The manager is told immediately.', { elapsed: 'PT0S' }],
    ['At least three hours before it.', { before: 'PT3H', of: 'meeting-starts' }],
  ])('%s', (requirement, limit) => {
    expect(gives(requirement, limit)).toBe(true);
  });

  test('in its params, for a machine', () => {
    const params = { duration: 'PT72H', unit: 'elapsed', value: 72 };
    expect(gives('In good time.', { elapsed: 'PT72H' }, params)).toBe(true);
    expect(gives('In good time.', { workingDays: 5 }, { unit: 'working-day', value: 5, duration: 'P5D' })).toBe(true);
    expect(gives('In good time.', { sameDay: true }, { unit: 'same-day', value: 0 })).toBe(true);
  });
});

describe('A clause does not give a figure', () => {
  test.each<[string, Limit]>([
    ['The meeting is held within 24 hours.', { elapsed: 'PT48H' }],
    ['It goes out within one working day.', { elapsed: 'PT24H' }],
    ['The discussion follows promptly.', { elapsed: 'PT24H' }],
    ['Three people come.', { elapsed: 'PT3H' }],
  ])('%s', (requirement, limit) => {
    expect(gives(requirement, limit)).toBe(false);
  });

  test('that is none', () => {
    expect(figureOf({ noFigure: true })).toBeNull();
    expect(figureOf({ by: 'review-date' })).toBeNull();
  });
});
