import { expect, test } from 'vitest';
import { phaseOf } from './phase.ts';

const running = {
  ...{ needed: true, window: false, startedAt: '2026-11-20T09:00:00Z', dueAt: '2026-11-20T11:00:00Z' },
  ...{ endedAt: null, warnSeconds: 1800, reason: null, earlier: [] },
};
const phase = (about: Partial<Parameters<typeof phaseOf>[0]>, isOpen = true) =>
  phaseOf({ ...running, ...about }, { isOpen });

test('a duty whose clock runs stays open, however late it becomes and whatever else is done', () => {
  expect([phase({}), phase({}, false), phase({ dueAt: null }, false)]).toEqual(['open', 'open', 'open']);
});

test('met late asks for a reason until there is one; met in time asks for nothing', () => {
  const late = { endedAt: '2026-11-20T11:00:01Z' };
  expect([phase(late), phase({ ...late, reason: 'Ill.' })]).toEqual(['unexplained', 'explained']);
  expect([phase({ endedAt: '2026-11-20T11:00:00Z' }), phase({ ...late, dueAt: null })]).toEqual(['met', 'met']);
});

test('met in time by a corrected limit, but late by the one before, still asks for a reason', () => {
  const [dueAt, at] = ['2026-11-20T10:00:00Z', '2026-11-20T10:45:00Z'];
  const earlier = [{ startedAt: running.startedAt, dueAt, changedAt: at, by: 'Ruth Adeyemi', wasLate: true }];
  expect(phase({ endedAt: at, earlier })).toBe('unexplained');
});

test('a duty that has not begun waits only while something is left to do', () => {
  expect([phase({ startedAt: null }), phase({ startedAt: null }, false)]).toEqual(['waiting', 'aside']);
});

test('a right, and what is not needed, is on no list', () => {
  expect([phase({ window: true }), phase({ needed: false })]).toEqual(['aside', 'aside']);
});
