import { describe, expect, test } from 'vitest';
import { only } from './testing/bradford-rules.ts';
import { london, moment, rule } from './testing/rule.ts';

const initiating = moment('section-47-started', london('2 November 2026', '10:00'));
const first = moment('meeting-held', london('2 November 2026', '10:00'));
const further = moment('meeting-held', london('16 November 2026', '10:00'));
const beside = {
  title: 'the last meeting',
  starts: ['meeting-held'],
  anchor: 'last' as const,
  clauses: ['BR-038'],
  assumed: true,
};
const conference = rule({
  starts: ['section-47-started'],
  ends: ['conference-held'],
  within: { workingDays: 15 },
  beside,
});

describe('A conference counted from the meeting that started section 47 (BR-039)', () => {
  test('shows the limit that other procedures would count from the last meeting', () => {
    expect(only(conference, [first, initiating, further]).compared).toEqual({
      title: 'the last meeting',
      clauses: ['BR-038'],
      within: { workingDays: 15 },
      startedAt: further.at,
      startedBy: 'meeting-held',
      dueAt: '2026-12-07T23:59:59.999Z',
    });
  });

  test('is late by its own limit only', () => {
    const now = london('24 November 2026', '09:00');
    expect(only(conference, [first, initiating, further], now)).toMatchObject({
      state: 'overdue',
      dueAt: '2026-11-23T23:59:59.999Z',
    });
    const other = rule({
      starts: ['meeting-held'],
      ends: ['conference-held'],
      anchor: 'last',
      within: { workingDays: 15 },
      beside: {
        ...beside,
        starts: ['section-47-started'],
      },
    });
    expect(only(other, [first, initiating, further], now)).toMatchObject({
      state: 'running',
      compared: { dueAt: '2026-11-23T23:59:59.999Z' },
    });
  });

  test('has nothing to compare before it runs, or where the other start has not come about', () => {
    expect(only(conference, [first]).compared).toBeNull();
    expect(only(conference, [initiating]).compared).toBeNull();
  });
});
