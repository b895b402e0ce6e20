import { describe, expect, test } from 'vitest';
import { officer } from '../../../test/bradford-people.ts';
import { type History, action, closed, presence, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { Action } from './action.ts';
import { agreeAction } from './agree-action.ts';
import { completeAction } from './complete-action.ts';
import { withdrawAction } from './withdraw-action.ts';

const { meeting } = stages;
const agree = (changes: Partial<Action> = {}, history: History = meeting) =>
  given(history).when(agreeAction, { action: { ...action, ...changes } });
const agreed: History = [...agree().after()];

const now = '2026-03-16T17:00:00Z';

describe('A SMART action (BR-077, BR-109)', () => {
  test('says who, for which agency, what, by when, and how it will be known', () => {
    agree({ what: ` ${action.what}\u0000` }).then({ type: 'ActionAgreed', data: { action } });
    expect(inStatus(agree().state(), 'meeting').actions).toEqual([
      { ...action, state: 'open', note: null, agreedAt: now, endedAt: null },
    ]);
  });

  test('can be a step of the safety plan, and need not say how it will be reviewed (BR-028)', () => {
    expect(agree({ kind: 'safety-plan', review: '' }).verdict.kind).toBe('accepted');
  });

  test('can fall to somebody who was not invited, or came without an invitation', () => {
    const came = happened('2026-03-16T14:10:00Z', officer, {
      ...presence('inv-police'),
      data: { attendance: { ...presence('inv-police').data.attendance, id: 'guest' } },
    });
    expect(agree({ invitationId: null }).verdict.kind).toBe('accepted');
    expect(agree({ invitationId: 'guest' }, [...meeting, ...came]).verdict.kind).toBe('accepted');
  });

  test.each<[string, Partial<Action>, string, string]>([
    ['what', { what: '' }, 'missing', 'what'],
    ['who', { who: ' \u0000' }, 'missing', 'who'],
    ['an agency', { agency: '' }, 'missing', 'agency'],
    ['a shorter what', { what: 'x'.repeat(2_001) }, 'too-long', 'what'],
    ['a shorter who', { who: 'x'.repeat(201) }, 'too-long', 'who'],
    ['a shorter review', { review: 'x'.repeat(501) }, 'too-long', 'review'],
    ['a time after the meeting began', { byWhen: '2026-03-16T14:01:59Z' }, 'before-the-meeting', 'by-when'],
    ['somebody who is known', { invitationId: 'inv-nobody' }, 'no-such-invitation', 'invitation'],
  ])('needs %s', (_, changes, code, field) => {
    agree(changes).thenRefused(code);
    agree(changes).thenFaults(field);
  });
});

describe('An action that is taken back', () => {
  const withdraw = (reason: string, actionId = 'act-1', history = agreed) =>
    given(history).when(withdrawAction, { actionId, reason });

  test('stays in the record with the reason', () => {
    const { actions } = inStatus(withdraw(' Done already. ').state(), 'meeting');
    expect(actions).toEqual([{ ...action, state: 'withdrawn', note: 'Done already.', agreedAt: now, endedAt: now }]);
  });

  test('needs a reason, and is still open', () => {
    withdraw('').thenRefused('missing');
    withdraw('x'.repeat(1_001)).thenRefused('too-long');
    withdraw('Twice.', 'act-9').thenRefused('no-such-action');
    withdraw('Twice.', 'act-1', [...withdraw('Once.').after()]).thenRefused('no-such-action');
  });
});

describe('An action that is done (BR-080)', () => {
  const complete = (outcome: string, actionId = 'act-1', history = closed) =>
    given(history).when(completeAction, { actionId, outcome });

  test('says what came of it, also long after the meeting', () => {
    const { actions } = inStatus(complete(' Both children were seen. ').state(), 'closed');
    expect(actions.map(({ id, state, note }) => [id, state, note])).toEqual([
      ['act-1', 'done', 'Both children were seen.'],
      ['step-1', 'open', null],
    ]);
  });

  test('needs an outcome, and was open', () => {
    complete('').thenRefused('missing');
    complete('x'.repeat(2_001)).thenRefused('too-long');
    complete('Done.', 'act-9').thenRefused('no-such-action');
    complete('Done.', 'act-1', [...complete('Done.').after()]).thenRefused('no-such-action');
  });
});
