import { describe, expect, test } from 'vitest';
import { type Clock, stateAt } from './state-at.ts';

const clock = (given: Partial<Clock> = {}): Clock => ({
  startedAt: '2026-11-19T15:30:00Z',
  dueAt: '2026-11-20T15:30:00Z',
  endedAt: null,
  warnSeconds: 4 * 3600,
  window: false,
  ...given,
});

describe('the state of a clock read from a table', () => {
  test.each([
    ['2026-11-19T15:30:00Z', 'running'],
    ['2026-11-20T11:29:59.999Z', 'running'],
    ['2026-11-20T11:30:00Z', 'due-soon'],
    ['2026-11-20T15:30:00Z', 'due-soon'],
    ['2026-11-20T15:30:00.001Z', 'overdue'],
  ])('at %s is %s', (now, state) => {
    expect(stateAt(clock(), now)).toBe(state);
  });

  test('that has ended no longer depends on when it is read', () => {
    const [inTime, late] = ['2026-11-20T15:30:00Z', '2026-11-20T15:30:00.001Z'].map((endedAt) => clock({ endedAt }));
    for (const now of ['2026-11-20T15:31:00Z', '2027-11-20T15:30:00Z']) {
      expect([inTime, late].map((one) => stateAt(one ?? clock(), now))).toEqual(['met', 'met-late']);
    }
  });

  test('that is a window closes when its time is up', () => {
    expect(stateAt(clock({ window: true }), '2026-11-20T15:30:00Z')).toBe('due-soon');
    expect(stateAt(clock({ window: true }), '2026-11-20T15:31:00Z')).toBe('met');
    expect(stateAt(clock({ window: true, endedAt: '2026-12-01T00:00:00Z' }), '2026-12-01T00:00:00Z')).toBe('met');
  });

  test('without a limit is running until it ends, and is then met', () => {
    expect(stateAt(clock({ dueAt: null }), '2030-01-01T00:00:00Z')).toBe('running');
    expect(stateAt(clock({ dueAt: null, endedAt: '2030-01-01T00:00:00Z' }), '2030-01-01T00:00:00Z')).toBe('met');
  });

  test('that has not started is waiting, and one whose condition does not hold is not needed', () => {
    const unstarted = clock({ startedAt: null, dueAt: null });
    expect(stateAt(unstarted, '2026-11-20T15:30:00Z')).toBe('waiting');
    expect(stateAt({ ...unstarted, needed: false }, '2026-11-20T15:30:00Z')).toBe('not-needed');
    expect(stateAt({ ...unstarted, needed: true }, '2026-11-20T15:30:00Z')).toBe('waiting');
  });

  test('compares milliseconds: nothing lies between the close of a day and midnight', () => {
    const close = clock({ dueAt: '2026-11-20T23:59:59.999Z' });
    expect(stateAt({ ...close, endedAt: '2026-11-20T23:59:59.999999999Z' }, '2026-11-21T00:00:00Z')).toBe('met');
    expect(stateAt({ ...close, endedAt: '2026-11-21T00:00:00Z' }, '2026-11-21T00:00:00Z')).toBe('met-late');
  });
});
