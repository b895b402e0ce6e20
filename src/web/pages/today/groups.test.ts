import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { groupsOf } from './groups.ts';
import type { ToDo } from './line.ts';

const now = Temporal.Instant.from('2026-11-20T11:20:00Z');

const toDo = (about: Partial<ToDo> & Pick<ToDo, 'kind'>): ToDo => ({
  key: about.kind,
  subject: null,
  title: about.kind,
  clauses: [],
  startedAt: null,
  dueAt: null,
  warnSeconds: 3600,
  unexplained: null,
  caseId: 'case',
  reference: 'SD-1',
  childrenCount: 2,
  urgency: '24-hours',
  meetingStartsAt: null,
  meetBy: null,
  ...about,
});

const read = (...toDos: readonly ToDo[]) => groupsOf(toDos, { now, protocol: bradford.protocol });
const titles = (...toDos: readonly ToDo[]) =>
  Object.fromEntries(read(...toDos).map(({ name, lines }) => [name, lines.map(({ reference }) => reference)]));
const line = (one: ToDo) => read(one)[0]?.lines[0];

describe('what comes first', () => {
  test('late before soon, soon before what has hours, the longest late first', () => {
    expect(
      titles(
        toDo({ kind: 'book', reference: 'soon', dueAt: '2026-11-20T12:00:00Z' }),
        toDo({ kind: 'issue-minutes', reference: 'late', dueAt: '2026-11-20T10:00:00Z' }),
        toDo({ kind: 'issue-minutes', reference: 'later', dueAt: '2026-11-20T09:00:00Z' }),
        toDo({ kind: 'book', reference: 'afternoon', dueAt: '2026-11-20T17:00:00Z' }),
      ),
    ).toEqual({ now: ['later', 'late', 'soon'], today: ['afternoon'] });
  });

  test('a request for a meeting within two hours is above everything else, though no clock runs for it yet', () => {
    expect(
      titles(
        toDo({ kind: 'issue-minutes', reference: 'late', dueAt: '2026-11-20T10:00:00Z' }),
        toDo({ kind: 'authorise', reference: 'standard', startedAt: '2026-11-20T09:00:00Z' }),
        toDo({ kind: 'authorise', reference: 'urgent', urgency: 'two-hours', startedAt: '2026-11-20T11:00:00Z' }),
      ),
    ).toEqual({ now: ['urgent', 'late', 'standard'] });
  });

  test('a meeting within two hours that has no slot yet comes now, however much of the two hours is left', () => {
    const urgent = toDo({ kind: 'book', urgency: 'two-hours', dueAt: '2026-11-20T13:18:00Z' });
    expect(titles(urgent)).toEqual({ now: ['SD-1'] });
    expect(line(urgent)?.state.tone).toBe('soon');
    expect(line({ ...urgent, dueAt: '2026-11-20T11:00:00Z' })?.state.tone).toBe('late');
  });

  test('an invitation is to be answered today, and now if the meeting is today', () => {
    expect(
      titles(
        toDo({ kind: 'answer-invitation', reference: 'Monday', dueAt: '2026-11-23T10:00:00Z' }),
        toDo({ kind: 'answer-invitation', reference: 'at four', dueAt: '2026-11-20T16:00:00Z' }),
      ),
    ).toEqual({ now: ['at four'], today: ['Monday'] });
  });

  test('today ends at midnight in London and a week is seven days', () => {
    const due = (reference: string, dueAt: string) => toDo({ kind: 'conference', reference, dueAt });
    expect(
      titles(
        due('tonight', '2026-11-20T23:59:00Z'),
        due('tomorrow', '2026-11-21T00:00:00Z'),
        due('in a week', '2026-11-27T09:00:00Z'),
        due('after that', '2026-11-28T09:00:00Z'),
      ),
    ).toEqual({ today: ['tonight'], week: ['tomorrow', 'in a week'], later: ['after that'] });
  });

  test('whoever holds a meeting is not told besides to attend it', () => {
    const dueAt = '2026-11-20T14:00:00Z';
    expect(
      read(toDo({ kind: 'hold-meeting', dueAt }), toDo({ kind: 'attend', dueAt })).flatMap(({ lines }) =>
        lines.map(({ title }) => title),
      ),
    ).toEqual(['hold-meeting']);
  });
});

describe('what a line says', () => {
  test('how late, by when, and where the reason is given', () => {
    expect(
      line(toDo({ kind: 'issue-minutes', dueAt: '2026-11-20T10:40:00Z', unexplained: 'minutes-issued' })),
    ).toMatchObject({
      state: { tone: 'late', says: '40 min late' },
      due: { said: 'by today 10:40' },
      explain: '/discussions/case/lateness/minutes-issued',
    });
  });

  test('no reason is asked for where one was given, or nothing is late', () => {
    expect(line(toDo({ kind: 'book', dueAt: '2026-11-20T10:40:00Z' }))?.explain).toBeNull();
    expect(
      line(toDo({ kind: 'book', dueAt: '2026-11-20T12:40:00Z', unexplained: 'meeting-held' }))?.explain,
    ).toBeNull();
  });

  test('a meeting past the time it was booked for is not late by its clock until the limit has passed', () => {
    const hold = toDo({ kind: 'hold-meeting', dueAt: '2026-11-20T11:00:00Z', unexplained: 'meeting-held-24h' });
    expect(line({ ...hold, meetBy: '2026-11-20T15:30:00Z' })).toMatchObject({
      state: { tone: 'soon', says: '20 min past its time' },
      explain: null,
    });
    expect(line({ ...hold, meetBy: '2026-11-20T11:10:00Z' })?.explain).toBe(
      '/discussions/case/lateness/meeting-held-24h',
    );
  });

  test('children are counted, never named, and a request says how soon its meeting is wanted', () => {
    expect(line(toDo({ kind: 'authorise', childrenCount: 3 }))?.facts).toEqual(['3 children', 'Within 24 hours']);
    expect(line(toDo({ kind: 'issue-minutes', childrenCount: 1 }))?.facts).toEqual(['1 child']);
    expect(line(toDo({ kind: 'finish-request', childrenCount: 0, urgency: null }))?.facts).toEqual([]);
  });

  test('without a clock it says how long others have been waiting', () => {
    expect(line(toDo({ kind: 'authorise', startedAt: '2026-11-20T11:02:00Z' }))?.state).toEqual({
      tone: 'open',
      says: 'Waiting 18 min',
    });
  });

  test('a meeting that has lasted longer than its slot says by how much', () => {
    expect(line(toDo({ kind: 'carry-on-meeting', dueAt: '2026-11-20T11:00:00Z' }))?.state.says).toBe('20 min over');
    expect(line(toDo({ kind: 'carry-on-meeting', dueAt: '2026-11-20T12:00:00Z' }))?.state.says).toBe('40 min left');
  });
});
