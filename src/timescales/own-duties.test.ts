import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, worker } from '../../test/bradford-people.ts';
import { booking, closed, stages } from '../../test/bradford-stages.ts';
import { type Happening, happened, recorded } from '../../test/given.ts';
import type { Decided } from '../casefile/events.ts';
import { fold } from '../casefile/evolve.ts';
import { dutyNotices } from './duty-notices.ts';
import { isBreach } from './duty.ts';
import { mayPutOff, ownAt, ownNamed } from './testing/own.ts';
import { toDos } from './to-dos.ts';

const protocol = mayPutOff.protocol;
const looking = (history: readonly Happening[], now: string) => ({ protocol, duties: ownAt(history, { now }) });
const noticesOf = (history: readonly Happening[], now = '2026-03-16T16:00:00Z') =>
  dutyNotices(fold(recorded(history)), looking(history, now));
const toDosOf = (history: readonly Happening[], now = '2026-03-16T16:00:00Z') =>
  toDos(fold(recorded(history)), looking(history, now));
const told = (history: readonly Happening[], key: string, now?: string) =>
  noticesOf(history, now)
    .filter((notice) => notice.key.startsWith(`${key}/`))
    .map(({ step, tellAt, owner }) => [step, tellAt, 'personId' in owner ? owner.personId : Object.values(owner)[1]]);
const then = (history: readonly Happening[], at: string, ...events: readonly Decided[]) => [
  ...history,
  ...happened(at, manager, ...events),
];

test('No figure of Convenor’s own is ever counted as a breach, and every one says so', () => {
  const late = ownAt(closed, { now: '2026-12-01T09:00:00Z' });
  expect(late.some(({ state }) => state === 'overdue')).toBe(true);
  expect(late.filter(isBreach)).toEqual([]);
});

describe('An action that was agreed', () => {
  const key = 'action:act-1';
  const byWhen = '2026-03-17T17:00:00Z';
  const done: Decided = { type: 'ActionCompleted', data: { actionId: 'act-1', outcome: 'Seen.' } };
  const withdrawn: Decided = { type: 'ActionWithdrawn', data: { actionId: 'act-1', reason: 'Twice.' } };

  test('is due at its time, from whoever it was given to', () => {
    expect(ownNamed(key, closed)).toMatchObject({ dueAt: byWhen, startedAt: '2026-03-16T14:30:00Z', state: 'running' });
    expect(toDosOf(closed).find(({ kind }) => kind === 'do-action')).toMatchObject({
      ...{ dueAt: byWhen, owner: { kind: 'address', address: 'p-worker@social-care.example.org' } },
    });
  });

  test('is reminded of before its time, told when it is late, and goes up to the team manager a day later', () => {
    expect(told(closed, key)).toEqual([
      ['before', '2026-03-17T10:22:30Z', 'p-worker@social-care.example.org'],
      ['late', byWhen, 'p-worker@social-care.example.org'],
      ['up', '2026-03-18T17:00:00Z', manager.personId],
    ]);
  });

  test('says nothing of what is to be done where it is listed', () => {
    const listed = JSON.stringify([ownAt(closed), noticesOf(closed), toDosOf(closed)]);
    expect(listed).not.toContain('Visit the home');
    expect(listed).not.toContain('Wrenfield');
  });

  test('is met when it was done in time, and late when it was not', () => {
    expect(ownNamed(key, then(closed, byWhen, done))).toMatchObject({ state: 'met', endedAt: byWhen });
    const late = then(closed, '2026-03-17T17:00:01Z', done);
    expect(ownNamed(key, late).state).toBe('met-late');
    expect(toDosOf(late).find(({ kind }) => kind === 'explain-lateness')).toMatchObject({
      ...{ subject: key, owner: { kind: 'person', personId: worker.personId } },
    });
  });

  test('is not needed when it was withdrawn in time, and was late when it was withdrawn afterwards', () => {
    expect(ownNamed(key, then(closed, byWhen, withdrawn))).toMatchObject({
      ...{ state: 'not-needed', because: 'The action was withdrawn.' },
    });
    expect(ownNamed(key, then(closed, '2026-03-18T09:00:00Z', withdrawn)).state).toBe('met-late');
  });
});

describe('A meeting that is booked', () => {
  const key = 'held-as-booked';
  const over = '2026-03-16T15:00:01Z';

  test('is to be held, moved or cancelled before its time is over', () => {
    expect(ownNamed(key, stages.booked)).toMatchObject({
      ...{ dueAt: booking.endsAt, state: 'overdue', startedBy: 'meeting-booked' },
    });
    expect(ownNamed(key, stages.booked, { now: '2026-03-16T14:59:00Z' }).state).toBe('running');
  });

  test('and was not: whoever chairs it hears of it, the desk at once, the team manager an hour later', () => {
    expect(told(stages.booked, key, over)).toEqual([
      ['late', booking.endsAt, booking.chairPersonId],
      ['up', booking.endsAt, 'minute-taker'],
      ['up', '2026-03-16T16:00:00Z', manager.personId],
    ]);
  });

  test('is held once it has begun, also when that is written down later', () => {
    const begun = { type: 'MeetingStarted', data: { chairPersonId: 'p-manager' } } as const;
    const later = then(stages.booked, '2026-03-17T09:00:00Z', { ...begun, occurredAt: '2026-03-16T14:10:00Z' });
    expect(ownNamed(key, later).state).toBe('met');
    expect(ownNamed(key, then(stages.booked, '2026-03-16T15:20:00Z', begun)).state).toBe('met-late');
  });

  test('and was moved has the end of its new time; what was not told yet is not told of the old one', () => {
    const moved = { ...booking, startsAt: '2026-03-17T09:00:00Z', endsAt: '2026-03-17T10:00:00Z' };
    const history = then(stages.booked, '2026-03-16T14:30:00Z', {
      ...{ type: 'MeetingRearranged', data: { booking: moved, reason: 'Health cannot come.' } },
    });
    expect(ownNamed(key, history)).toMatchObject({ dueAt: moved.endsAt, state: 'running' });
    expect(noticesOf(history).every(({ dueAt }) => dueAt !== booking.endsAt)).toBe(true);
  });
});

describe('A date that was set and that no timescale runs up to', () => {
  const key = 'date:review-date';
  const set = (id: string, at: string, corrects: string | null = null): Decided => ({
    type: 'HappeningRecorded',
    data: { happening: { id, moment: 'review-date', at, subject: null, note: '', corrects } },
  });
  const onFriday = then(closed, '2026-03-16T15:40:00Z', set('h-1', '2026-03-20T10:00:00Z'));
  const close = '2026-03-20T23:59:59.999Z';

  test('is remembered until its day closes, and told of a day before and when it has passed', () => {
    expect(ownNamed(key, onFriday)).toMatchObject({ dueAt: close, state: 'running', clauses: ['BR-001'] });
    expect(told(onFriday, key).map(([step, tellAt]) => [step, tellAt])).toEqual([
      ['before', '2026-03-19T23:59:59.999Z'],
      ['late', close],
    ]);
    expect(toDosOf(onFriday).find(({ kind }) => kind === 'date-set')?.dueAt).toBe(close);
  });

  test('passes with nothing recorded: it is late', () => {
    expect(ownNamed(key, onFriday, { now: '2026-03-21T00:00:00Z' }).state).toBe('overdue');
  });

  test.each([
    ['on the day', '2026-03-20T12:00:00Z', 'met'],
    ['afterwards', '2026-03-23T09:00:00Z', 'met-late'],
  ])('ends when something is recorded %s', (_, at, state) => {
    const finding = { fact: 'policeNotNeeded', value: true, reason: 'They said so.' };
    expect(ownNamed(key, then(onFriday, at, { type: 'FindingRecorded', data: { finding } })).state).toBe(state);
  });

  test('and was put off counts as it was last said', () => {
    const putOff = then(onFriday, '2026-03-17T09:00:00Z', set('h-2', '2026-03-27T10:00:00Z', 'h-1'));
    expect(ownAt(putOff).filter((duty) => duty.key === key)).toHaveLength(1);
    expect(ownNamed(key, putOff)).toMatchObject({ dueAt: '2026-03-27T23:59:59.999Z', state: 'running' });
  });

  test('is left to the timescale that runs up to it, as long as one does', () => {
    const [first] = bradford.protocol.timescales;
    if (first === undefined) throw new Error('Bradford has timescales');
    const rule = { ...first, duty: 'plan-reviewed', within: { by: 'review-date' } };
    const watched = { ...mayPutOff, protocol: { ...protocol, timescales: [rule] } };
    const clock = { ...ownNamed('held-as-booked', closed), key: 'plan-reviewed' };
    const own = (startedAt: string | null) =>
      ownAt(onFriday, { protocol: watched, clocks: [{ ...clock, startedAt }] }).filter((duty) => duty.key === key);
    expect(own('2026-03-16T14:02:00Z')).toEqual([]);
    expect(own(null)).toHaveLength(1);
  });
});

test('While a request waits to be authorised or booked there is nothing of its own to look after', () => {
  expect(ownAt(stages['awaiting-authority'])).toEqual([]);
  expect(ownAt(stages.waiting)).toEqual([]);
});
