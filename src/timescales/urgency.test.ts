import { describe, expect, test } from 'vitest';
import type { Clock } from './state-at.ts';
import { mostUrgent, sortByUrgency } from './urgency.ts';

const now = '2026-11-20T11:20:00Z';
const named = (name: string, given: Partial<Clock>) => ({
  name,
  startedAt: '2026-11-01T09:00:00Z',
  dueAt: null,
  endedAt: null,
  warnSeconds: 3600,
  window: false,
  ...given,
});
const overdueSinceMonday = named('overdue since Monday', { dueAt: '2026-11-16T09:00:00Z' });
const overdueSinceToday = named('overdue since today', { dueAt: '2026-11-20T09:00:00Z' });
const windowToday = named('a window closing today', { dueAt: '2026-11-20T11:30:00Z', window: true });
const dueToday = named('due today', { dueAt: '2026-11-20T12:00:00Z' });
const dueTomorrow = named('due tomorrow', { dueAt: '2026-11-21T12:00:00.500Z' });
const noLimit = named('no limit known', {});
const waiting = named('waiting', { startedAt: null });
const met = named('met', { dueAt: '2026-11-02T09:00:00Z', endedAt: '2026-11-01T10:00:00Z' });
const metLate = named('met late', { dueAt: '2026-11-03T09:00:00Z', endedAt: '2026-11-04T10:00:00Z' });
const notNeeded = named('not needed', { startedAt: null, needed: false });

const inOrder = [
  overdueSinceMonday,
  overdueSinceToday,
  windowToday,
  dueToday,
  dueTomorrow,
  noLimit,
  waiting,
  met,
  metLate,
  notNeeded,
];

describe('the order of duties', () => {
  test('is overdue, then the nearest limit, then no limit, then waiting, then over', () => {
    expect(sortByUrgency([...inOrder].reverse(), now).map(({ name }) => name)).toEqual(inOrder.map(({ name }) => name));
  });

  test('keeps equals as they were given and leaves the list it was given alone', () => {
    const [one, other] = [named('one', {}), named('other', {})];
    const list = Object.freeze([one, other, dueToday]);
    expect(sortByUrgency(list, now)).toEqual([dueToday, one, other]);
  });
});

describe('the most urgent duty', () => {
  test('is the one overdue longest, else the one due first', () => {
    expect(mostUrgent(inOrder, now)).toBe(overdueSinceMonday);
    expect(mostUrgent([dueTomorrow, dueToday, noLimit], now)).toBe(dueToday);
    expect(mostUrgent([waiting, noLimit], now)).toBe(noLimit);
  });

  test('is never a window: a right that closes is nobody’s duty', () => {
    expect(mostUrgent([windowToday, dueToday], now)).toBe(dueToday);
  });

  test('is none when everything is waiting, over or not needed', () => {
    expect(mostUrgent([waiting, met, metLate, notNeeded], now)).toBeNull();
    expect(mostUrgent([], now)).toBeNull();
  });
});
