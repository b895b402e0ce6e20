import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { stages } from '../../test/bradford-stages.ts';
import { recorded } from '../../test/given.ts';
import { fold } from '../casefile/evolve.ts';
import type { Limit } from '../protocol/schema.ts';
import { dutyNotices } from './duty-notices.ts';
import { duties } from './duties.ts';
import type { Duty } from './duty.ts';
import { moments } from '../casefile/moments.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import type { WorkingDays } from '../calendar/working-days.ts';

const state = fold(recorded(stages.waiting));
const [example] = hasRequest(state)
  ? duties({
      protocol: bradford,
      moments: moments(state, bradford.protocol),
      facts: factsOf(state.form, bradford.protocol),
      children: [],
      now: '2026-03-16T11:00:00Z',
      calendar: englandAndWales,
      lateness: {},
    }).filter(({ key }) => key === 'meeting-held-24h')
  : [];

const day = 24 * 3600;

const urgencyOf = (within: Limit, about: Partial<Duty>, calendar: WorkingDays = englandAndWales) => {
  if (example === undefined) throw new Error('no example');
  const duty = { ...example, within, state: 'running' as const, ...about };
  const notices = dutyNotices(state, { protocol: bradford.protocol, duties: [duty] }, calendar);
  return Object.fromEntries(notices.map(({ step, urgent }) => [step, urgent]));
};

/** Closes of working days in London. */
const [tuesday, friday] = ['2026-11-17T23:59:59.999Z', '2026-11-20T23:59:59.999Z'];

describe('word that a limit is near', () => {
  test.each([
    [
      'comes at once for a limit in hours, however far it is',
      { elapsed: 'PT120H' },
      { dueAt: friday, warnSeconds: 4 * day },
      true,
    ],
    ['comes at once for the same day', { sameDay: true }, { dueAt: friday, warnSeconds: 3600 }, true],
    [
      'comes at once for so many hours before the meeting',
      { before: 'PT24H', of: 'meeting-starts' },
      { dueAt: friday, warnSeconds: 3 * day },
      true,
    ],
    ['can wait for a limit in working days', { workingDays: 15 }, { dueAt: friday, warnSeconds: 3 * day }, false],
    ['can wait for a date ahead', { by: 'review-date' }, { dueAt: friday, warnSeconds: 3 * day }, false],
    [
      'can wait for a figure that is only assumed',
      { elapsed: 'PT120H' },
      { dueAt: friday, warnSeconds: 3 * day, assumed: true },
      false,
    ],
    [
      'comes at once where less than a working day would be left',
      { workingDays: 15 },
      { dueAt: tuesday, warnSeconds: day / 2 },
      true,
    ],
    [
      'comes at once where only the weekend would be left',
      { workingDays: 2 },
      { dueAt: '2026-11-22T12:00:00Z', warnSeconds: day },
      true,
    ],
  ] as const)('%s', (_said, within, about, urgent) => {
    expect(urgencyOf(within, about)).toEqual({ before: urgent, late: true, up: true });
  });
});

test('where the offices are shut until the limit, word that it is near comes before they shut', () => {
  const shut = { from: '2026-11-18', to: '2026-11-20', title: 'Moving house', decidedBy: 'The director' };
  const { exceptClosures } = authorityCalendar({ closures: [shut], schoolYears: [] });
  const told = (calendar: WorkingDays) =>
    urgencyOf({ workingDays: 5 }, { dueAt: friday, warnSeconds: 3 * day }, calendar);
  expect(told(englandAndWales)).toMatchObject({ before: false });
  expect(told(exceptClosures)).toMatchObject({ before: true });
});

test('that it is late, and that it goes up the line, always comes at once', () => {
  expect(urgencyOf({ workingDays: 15 }, { dueAt: friday, warnSeconds: 3 * day, state: 'overdue' })).toEqual({
    late: true,
    up: true,
  });
});
