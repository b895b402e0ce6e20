import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, worker } from '../../test/bradford-people.ts';
import { type History, stages } from '../../test/bradford-stages.ts';
import { given, happened } from '../../test/given.ts';
import { correctTime } from '../casefile/time/correct-time.ts';
import { dutyNotices } from '../timescales/duty-notices.ts';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { ownMoments } from '../../test/protocol-of-its-own.ts';
import type { Happening } from '../casefile/happening/happening.ts';
import { recordHappening } from '../casefile/happening/record-happening.ts';
import { rule } from '../timescales/testing/rule.ts';
import { clocksAlone } from '../../test/clocks-alone.ts';

const reason = 'The telephone log says so.';
const corrected = (history: History, command: { moment: string; at: string }, now: string): History => [
  ...given(history)
    .when(correctTime, { ...command, reason }, { now, actor: worker })
    .after(),
];
const held = (history: History, now: string) => {
  const { state } = given(history);
  const duties = clocksAlone(state, bradford, now);
  const duty = duties.find(({ key }) => key === 'meeting-held-24h');
  return { duty, notices: dutyNotices(state, { protocol: bradford.protocol, duties }) };
};
const decided = (at: string) => ({ moment: 'meeting-decided', at });

describe('When the start of a limit is put right (BR-014)', () => {
  test('what is still open is counted anew, and what it was before is told with it', () => {
    const history = corrected(stages.waiting, decided('2026-03-16T08:00:00Z'), '2026-03-16T12:00:00Z');
    expect(held(history, '2026-03-16T12:00:00Z').duty).toMatchObject({
      dueAt: '2026-03-17T08:00:00Z',
      startedAt: '2026-03-16T08:00:00Z',
      startRecordedAt: '2026-03-16T12:00:00Z',
      earlier: [
        {
          startedAt: '2026-03-16T10:00:00Z',
          dueAt: '2026-03-17T10:00:00Z',
          changedAt: '2026-03-16T12:00:00Z',
          by: worker.name,
          wasLate: false,
        },
      ],
    });
  });

  test('what was late by the old limit stays visible although there is time by the new one', () => {
    const now = '2026-03-17T10:30:00Z';
    const { duty } = held(corrected(stages.waiting, decided('2026-03-16T10:03:00Z'), now), '2026-03-17T10:02:00Z');
    expect(duty).toMatchObject({ state: 'due-soon', earlier: [{ dueAt: '2026-03-17T10:00:00Z', wasLate: true }] });
  });

  test('people are told of the new limit, whatever they were told of the old one', () => {
    const before = held(stages.waiting, '2026-03-16T12:00:00Z').notices;
    const history = corrected(stages.waiting, decided('2026-03-16T08:00:00Z'), '2026-03-16T12:00:00Z');
    const after = held(history, '2026-03-16T12:00:00Z').notices;
    const keys = before.map(({ key }) => key);
    const anew = after.filter(({ key }) => key.startsWith('meeting-held-24h/'));
    expect(anew.map(({ dueAt }) => dueAt)).toEqual(anew.map(() => '2026-03-17T08:00:00Z'));
    expect(anew.filter(({ key }) => keys.includes(key))).toEqual([]);
  });

  test('each correction is told, the oldest first', () => {
    const once = corrected(stages.waiting, decided('2026-03-16T08:00:00Z'), '2026-03-16T12:00:00Z');
    const twice = corrected(once, decided('2026-03-16T09:00:00Z'), '2026-03-16T13:00:00Z');
    expect(held(twice, '2026-03-16T13:00:00Z').duty?.earlier.map(({ dueAt }) => dueAt)).toEqual([
      '2026-03-17T10:00:00Z',
      '2026-03-17T08:00:00Z',
    ]);
  });

  test('a duty that it does not touch says nothing of it', () => {
    const history = corrected(
      stages.closed,
      { moment: 'meeting-ended', at: '2026-03-16T14:50:00Z' },
      '2026-03-16T16:00:00Z',
    );
    expect(held(history, '2026-03-16T16:00:00Z').duty?.earlier).toEqual([]);
  });
});

test('A duty that was late for one child is still to be seen when it was another child all along', () => {
  const seen = rule({
    duty: 'report',
    starts: ['child-seen'],
    ends: ['review-date'],
    each: 'child',
    within: { elapsed: 'PT1H' },
  });
  const protocol = bradfordBut({ moments: ownMoments, timescales: [seen] });
  const happening = { moment: 'child-seen', at: '2026-03-16T11:00:00Z', note: '' };
  const record = (history: History, about: Pick<Happening, 'id' | 'subject' | 'corrects'>, now: string): History => [
    ...given(history)
      .when(recordHappening, { happening: { ...happening, ...about } }, { now, protocol })
      .after(),
  ];
  const ida = record(stages.waiting, { id: 'one', subject: 'ida', corrects: null }, '2026-03-16T11:00:00Z');
  const noah = record(ida, { id: 'two', subject: 'noah', corrects: 'one' }, '2026-03-16T12:30:00Z');
  const found = clocksAlone(given(noah).state, protocol, '2026-03-16T12:30:00Z');
  expect(found.filter(({ key }) => key.startsWith('report')).map(({ key, state }) => [key, state])).toEqual([
    ['report:noah', 'overdue'],
    ['report:ida', 'not-needed'],
  ]);
  expect(found.find(({ key }) => key === 'report:ida')?.earlier).toMatchObject([{ wasLate: true }]);
});

test('A meeting held late by the record, and in time by the correction, was late before it was put right', () => {
  const late = happened('2026-03-17T11:00:00Z', manager, {
    type: 'MeetingStarted',
    data: { chairPersonId: 'p-manager' },
  });
  const now = '2026-03-17T12:00:00Z';
  const history = corrected([...stages.booked, ...late], { moment: 'meeting-held', at: '2026-03-17T09:00:00Z' }, now);
  expect(held(history, now).duty).toMatchObject({
    state: 'met',
    endedBy: 'meeting-held',
    endRecordedAt: now,
    earlier: [{ dueAt: '2026-03-17T10:00:00Z', wasLate: true }],
  });
});
