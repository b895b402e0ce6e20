import { describe, expect, test } from 'vitest';
import { manager, nurse } from '../../../test/bradford-people.ts';
import { type History, invitationOf, stages } from '../../../test/bradford-stages.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { startMeeting } from './start-meeting.ts';

const start = (
  changes: { startedAt?: string; chairRole?: string; elsewhere?: string } = {},
  history: History = stages.booked,
) =>
  given(history).when(
    startMeeting,
    { chairPersonId: 'p-manager', chairRole: 'team-manager', startedAt: '2026-03-16T14:02:00Z', ...changes },
    { now: '2026-03-16T14:05:00Z' },
  );

const answered: History = [
  ...stages.booked,
  ...happened(
    '2026-03-16T12:00:00Z',
    nurse,
    {
      type: 'InvitationAnswered',
      data: {
        invitationId: 'inv-health',
        answer: { kind: 'deputy', name: 'Amir Tolland', email: 'amir@health.example.org', telephone: '' },
      },
    },
    {
      type: 'Invited',
      data: {
        invitation: { ...invitationOf('inv-health'), id: 'inv-amir', name: 'Amir Tolland', deputyFor: 'inv-health' },
      },
    },
    {
      type: 'InvitationAnswered',
      data: { invitationId: 'inv-education', answer: { kind: 'decline', reason: 'School trip.' } },
    },
  ),
];

describe('A meeting starts', () => {
  test('at the time it started, which may be earlier than when that is written down', () => {
    expect(inStatus(start().state(), 'meeting').startedAt).toBe('2026-03-16T14:02:00Z');
  });

  test('with everybody invited listed: not here yet, with apologies, or by their deputy', () => {
    const { attendance } = inStatus(start({}, answered).state(), 'meeting');
    expect(attendance.map(({ id, presence }) => [id, presence])).toEqual([
      ['inv-team-manager', 'absent'],
      ['inv-social-worker', 'absent'],
      ['inv-police', 'absent'],
      ['inv-education', 'apologies'],
      ['inv-amir', 'absent'],
    ]);
  });

  test('but not later than now', () => {
    start({ startedAt: '2026-03-16T14:06:00Z' }).thenRefused('in-the-future');
    start({ startedAt: '2026-03-16T14:06:00Z' }).thenFaults('started-at');
    expect(start({ startedAt: '2026-03-16T14:05:00Z' }).verdict.kind).toBe('accepted');
  });

  test('with a service manager in the chair when the team manager is away (BR-082)', () => {
    expect(start({ chairRole: 'service-manager' }).verdict.kind).toBe('accepted');
  });

  test('with anybody else in the chair only for a reason (BR-094)', () => {
    start({ chairRole: 'social-worker' }).thenAsksWhy({ chair: ['BR-082', 'BR-093', 'BR-094'] });
  });

  test('with a chair whom another meeting has only for a reason, and then at once', () => {
    const elsewhere = 'Helen Fairweather chairs SD-2 then.';
    start({ elsewhere }).thenAsksWhy({ 'chair-elsewhere': [] });
    expect(start({ elsewhere }).verdict).toMatchObject({ departures: [{ but: elsewhere }] });
  });

  test('and a change of the booking that nobody agreed to falls away', () => {
    const asked = happened('2026-03-16T13:00:00Z', manager, {
      type: 'BookingChangeAsked',
      data: { change: { kind: 'cancel', reason: 'Too busy.' } },
    });
    expect(inStatus(start({}, [...stages.booked, ...asked]).state(), 'meeting').changeAsked).toBeNull();
  });
});
