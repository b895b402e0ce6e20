import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { manager, minuteTaker, worker } from '../../../test/bradford-people.ts';
import { form } from '../../../test/bradford-request.ts';
import { type History, closed, stages, waitingWith } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { ownMoments } from '../../../test/protocol-of-its-own.ts';
import { moments } from '../moments.ts';
import { recordHappening } from '../happening/record-happening.ts';
import { type CorrectTime, correctTime } from './correct-time.ts';
import { correctedTimes } from './put-right.ts';

const reason = 'The telephone log says so.';
const correct = (history: History, command: Partial<CorrectTime>) =>
  given(history).when(
    correctTime,
    { moment: 'meeting-decided', at: '2026-03-16T09:50:00Z', reason, ...command },
    { actor: worker },
  );
const momentOf = (state: ReturnType<ReturnType<typeof correct>['state']>, name: string) =>
  moments(state, bradford.protocol).find((each) => each.name === name);

describe('Putting right when something happened', () => {
  test('adds what was recorded before, what counts now, and why', () => {
    correct(stages.waiting, {}).then({
      type: 'TimeCorrected',
      occurredAt: '2026-03-16T09:50:00Z',
      data: { moment: 'meeting-decided', was: '2026-03-16T10:00:00Z', at: '2026-03-16T09:50:00Z', reason },
    });
  });

  test.each([
    ['meeting-decided', '2026-03-16T09:50:00Z'],
    ['meeting-held', '2026-03-16T13:40:00Z'],
    ['meeting-ended', '2026-03-16T14:40:00Z'],
  ])('%s counts from the right time, and says when that was recorded', (moment, at) => {
    const state = correct(closed, { moment, at }).state();
    expect(momentOf(state, moment)).toMatchObject({ at, recordedAt: '2026-03-16T17:00:00Z' });
    expect(correctedTimes(inStatus(state, 'closed'))).toMatchObject([{ moment, at, by: worker.name }]);
  });

  test('what the meeting decided counts from the corrected start of the meeting (BR-039)', () => {
    const state = correct(closed, { moment: 'meeting-held', at: '2026-03-16T13:40:00Z' }).state();
    expect(momentOf(state, 'section-47-started')?.at).toBe('2026-03-16T13:40:00Z');
  });

  test('the day of the conference is corrected as a day', () => {
    const held = happened('2026-04-07T09:00:00Z', worker, {
      type: 'ConferenceRecorded',
      data: { heldOn: '2026-04-01' },
    });
    const at = '2026-03-30T23:00:00Z'; // 31 March in London
    const put = given(closed, held).when(
      correctTime,
      { moment: 'conference-held', at, reason },
      { now: '2026-04-08T09:00:00Z' },
    );
    expect(inStatus(put.state(), 'closed').conferenceHeldOn).toBe('2026-03-31');
    expect(momentOf(put.state(), 'conference-held')?.at).toBe('2026-03-31T22:59:59.999Z');
  });

  test('that an agency acted at once can be said although “no” was recorded (BR-015, BR-016)', () => {
    const moment = 'single-agency-action-taken';
    const state = correct(stages.waiting, { moment, at: '2026-03-16T08:10:00Z' }).state();
    expect(momentOf(state, moment)?.at).toBe('2026-03-16T08:10:00Z');
    const acted = waitingWith(form, { actionTakenAt: '2026-03-16T08:10:00Z' });
    expect(momentOf(correct(acted, { moment, at: '2026-03-16T08:00:00Z' }).state(), moment)?.at).toBe(
      '2026-03-16T08:00:00Z',
    );
  });

  test('it can be corrected again, and each correction stays to be read', () => {
    const once = correct(stages.waiting, {}).after();
    const state = inStatus(correct([...once], { at: '2026-03-16T09:45:00Z' }).state(), 'waiting');
    expect(correctedTimes(state).map(({ was, at }) => [was, at])).toEqual([
      ['2026-03-16T10:00:00Z', '2026-03-16T09:50:00Z'],
      ['2026-03-16T09:50:00Z', '2026-03-16T09:45:00Z'],
    ]);
  });
});

describe('A time is not put right', () => {
  test.each([
    ['unchanged', { at: '2026-03-16T10:00:00Z' }],
    ['in-the-future', { at: '2026-03-16T17:01:00Z' }],
    ['too-late', { at: '2026-03-16T14:03:00Z' }],
    ['too-early', { moment: 'meeting-held', at: '2026-03-16T09:59:00Z' }],
    ['too-late', { moment: 'meeting-held', at: '2026-03-16T14:57:00Z' }],
    ['too-early', { moment: 'meeting-ended', at: '2026-03-16T14:01:00Z' }],
    ['unknown-moment', { moment: 'minutes-issued' }],
    ['unknown-moment', { moment: 'conference-held' }],
    ['missing', { reason: ' ' }],
    ['too-long', { reason: 'x'.repeat(2_001) }],
  ])('%s: %o', (code, command) => {
    correct(closed, command).thenRefused(code);
  });

  test('before there is one', () => {
    correct(stages['awaiting-authority'], {}).thenRefused('not-now');
  });
});

test('Everything that was written down when it happened says nothing of a later record', () => {
  const later = given(closed).state;
  expect(moments(later, bradford.protocol).find(({ name }) => name === 'meeting-held')).toMatchObject({
    at: '2026-03-16T14:02:00Z',
    recordedAt: '2026-03-16T14:02:00Z',
  });
});

test('A telephone discussion held at 02:10 and recorded at 09:00 counts from 02:10 and knows both', () => {
  const afterwards = happened('2026-03-17T09:00:00Z', manager, {
    type: 'MeetingStarted',
    occurredAt: '2026-03-17T02:10:00Z',
    data: { chairPersonId: 'p-manager' },
  });
  expect(momentOf(given(stages.booked, afterwards).state, 'meeting-held')).toMatchObject({
    at: '2026-03-17T02:10:00Z',
    recordedAt: '2026-03-17T09:00:00Z',
  });
});

test('What people record as having happened is put right where it is recorded, and the case file before it is kept', () => {
  const protocol = bradfordBut({ moments: ownMoments });
  const happening = { id: 'one', moment: 'partner-told', subject: null, note: '', corrects: null };
  const told = given(stages.waiting).when(
    recordHappening,
    { happening: { ...happening, at: '2026-03-16T11:00:00Z' } },
    { protocol, actor: minuteTaker },
  );
  const state = given([...told.after()])
    .when(
      recordHappening,
      { happening: { ...happening, id: 'two', corrects: 'one', at: '2026-03-16T10:30:00Z' } },
      { protocol },
    )
    .state();
  expect(inStatus(state, 'waiting').putRight).toMatchObject([
    { event: { type: 'HappeningRecorded' }, before: { happenings: [{ id: 'one' }] } },
  ]);
});
