import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { minuteTaker } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { Decided } from '../events.ts';
import type { CallResult } from './call.ts';
import { callList } from './call-list.ts';
import type { InvitationAnswer } from './invitation.ts';

const answer = (invitationId: string, said: InvitationAnswer): Decided => ({
  type: 'InvitationAnswered',
  data: { invitationId, answer: said },
});
const rang = (invitationId: string, time: string, result: CallResult = 'not-reached'): Decided => ({
  type: 'CallRecorded',
  occurredAt: `2026-03-16T${time}:00Z`,
  data: { call: { id: `${invitationId}-${time}`, invitationId, number: '', result, spokeWith: '', said: '' } },
});
const coming = (...ids: readonly string[]) => ids.map((id) => answer(id, { kind: 'accept' }));
const listAfter = (...events: readonly Decided[]) => {
  const { state } = given(stages.booked, happened('2026-03-16T13:00:00Z', minuteTaker, ...events));
  return callList(inStatus(state, 'booked'), bradford);
};
const said = (...events: readonly Decided[]) =>
  listAfter(...events).map(({ invitation, why, seat }) => [invitation.id, why, seat?.seat ?? null]);

describe('Whom the desk rings before a meeting', () => {
  const own = coming('inv-social-worker', 'inv-team-manager');

  test('is whoever leaves a seat of the quorum open first, then everybody else who has not answered', () => {
    expect(said(...own)).toEqual([
      ['inv-police', 'not-answered', 'police'],
      ['inv-health', 'not-answered', 'health'],
      ['inv-education', 'not-answered', null],
    ]);
  });

  test('is nobody who has answered and fills a seat, nor who sent a deputy: the deputy is', () => {
    const deputy = { kind: 'deputy', name: 'Amir Tolland', email: 'amir@health.example.org', telephone: '' } as const;
    const { state } = given(stages.booked);
    const health = inStatus(state, 'booked').invitations.find(({ id }) => id === 'inv-health');
    if (health === undefined) throw new Error('health is invited');
    const { sentAt, answer: none, ...invitation } = health;
    expect([sentAt === '', none]).toEqual([false, null]);
    const invited: Decided = {
      type: 'Invited',
      data: { invitation: { ...invitation, id: 'inv-amir', deputyFor: 'inv-health' } },
    };
    const events = [...own, ...coming('inv-police', 'inv-education'), answer('inv-health', deputy), invited];
    expect(said(...events)).toEqual([['inv-amir', 'not-answered', 'health']]);
  });

  test('is an agency whose person cannot decide, or does not come, as long as nobody fills its seat', () => {
    const rest = [...own, ...coming('inv-education')];
    const police = answer('inv-police', { kind: 'accept', cannotDecide: true });
    const health = answer('inv-health', { kind: 'decline', reason: 'Theatre.' });
    expect(said(...rest, police, health)).toEqual([
      ['inv-police', 'cannot-decide', 'police'],
      ['inv-health', 'nobody-comes', 'health'],
    ]);
    expect(said(...rest, police, answer('inv-health', { kind: 'contribute' }))).toContainEqual([
      ...['inv-health', 'nobody-comes', 'health'],
    ]);
  });

  test('moves on to whoever was rung least, and longest ago', () => {
    const rest = [...own, ...coming('inv-education')];
    const ids = (...calls: readonly Decided[]) => said(...rest, ...calls).map(([id]) => id);
    expect(ids(rang('inv-police', '12:40'))).toEqual(['inv-health', 'inv-police']);
    expect(ids(rang('inv-police', '12:40'), rang('inv-health', '12:30'))).toEqual(['inv-health', 'inv-police']);
  });

  test('says who tried, when, and what came of it', () => {
    const [first] = listAfter(...own, rang('inv-police', '12:40'), rang('inv-health', '12:45', 'reached'));
    expect(first?.calls).toMatchObject([{ at: '2026-03-16T12:40:00Z', result: 'not-reached', by: minuteTaker }]);
  });

  test('is nobody once everybody has answered and every seat is filled', () => {
    const all = coming('inv-social-worker', 'inv-team-manager', 'inv-police', 'inv-health');
    expect(said(...all, answer('inv-education', { kind: 'decline', reason: 'School trip.' }))).toEqual([]);
  });
});
