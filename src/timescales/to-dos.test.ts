import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker, serviceManager, worker } from '../../test/bradford-people.ts';
import { form } from '../../test/bradford-request.ts';
import {
  booking,
  closed,
  disputed,
  drafting,
  invitations,
  issued,
  meetingWith,
  stages,
  waitingWith,
} from '../../test/bradford-stages.ts';
import { type Happening, happened, recorded } from '../../test/given.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { fold } from '../casefile/evolve.ts';
import { moments } from '../casefile/moments.ts';
import { factsOf } from '../casefile/request/facts-of.ts';
import { hasRequest } from '../casefile/in-status.ts';
import type { Decided } from '../casefile/events.ts';
import { duties } from './duties.ts';
import { toDos } from './to-dos.ts';

const protocol = bradford;

const after = (history: readonly Happening[], now = '2026-03-16T16:00:00Z') => {
  const state = fold(recorded(history));
  const clocks = hasRequest(state)
    ? duties({
        protocol,
        moments: moments(state, protocol.protocol),
        facts: factsOf(state.form, protocol.protocol),
        children: [],
        now,
        calendar: englandAndWales,
        lateness: {},
      })
    : [];
  return toDos(state, { protocol: protocol.protocol, duties: clocks });
};

const whose = (history: readonly Happening[], kind: string) =>
  after(history)
    .filter((toDo) => toDo.kind === kind)
    .map(({ owner }) => owner);

const then = (history: readonly Happening[], ...events: readonly Decided[]) => [
  ...history,
  ...happened('2026-03-16T15:40:00Z', minuteTaker, ...events),
];

const person = ({ personId }: { readonly personId: string }) => ({ kind: 'person', personId });
const eastDesk = { kind: 'desk', role: 'minute-taker', desk: 'east' };

describe('what there is to do', () => {
  test('while a request is written, the social worker finishes it', () => {
    expect(whose(drafting, 'finish-request')).toEqual([person(worker)]);
  });

  test('once it is sent, the team manager named in it authorises it', () => {
    expect(whose(stages['awaiting-authority'], 'authorise')).toEqual([person(manager)]);
  });

  test('once authorised, the desk books it, by the limit of BR-014', () => {
    const [book] = after(stages.waiting).filter(({ kind }) => kind === 'book');
    expect(book?.owner).toEqual(eastDesk);
    expect(book?.dueAt).toBe('2026-03-17T10:00:00Z');
    expect(book?.clauses).toContain('BR-014');
  });

  test('once booked, everybody invited answers and the chair holds it at the time booked', () => {
    expect(whose(stages.booked, 'answer-invitation')).toHaveLength(invitations.length);
    const [hold] = after(stages.booked).filter(({ kind }) => kind === 'hold-meeting');
    expect(hold?.owner).toEqual(person(manager));
    expect(hold?.dueAt).toBe(booking.startsAt);
  });

  test('an agency whose person comes and cannot decide is asked for somebody who can (HA-026, KN-131, SA-023)', () => {
    const answer = { kind: 'accept', cannotDecide: true } as const;
    const junior = then(stages.booked, { type: 'InvitationAnswered', data: { invitationId: 'inv-health', answer } });
    const wanted = after(junior).filter(({ title }) => title.startsWith('Name somebody who can decide'));
    expect(wanted.map(({ key, owner }) => [key, owner])).toEqual([
      ['answer-invitation:inv-health', { kind: 'address', address: 'strategy@health.example.org' }],
    ]);
  });

  test('a deputy who is booked to chair holds it, and not the team manager of the case', () => {
    const data = { booking: { ...booking, chairPersonId: serviceManager.personId }, reason: 'The manager is ill.' };
    const moved = then(stages.booked, { type: 'MeetingRearranged', data });
    expect(whose(moved, 'hold-meeting')).toEqual([person(serviceManager)]);
  });

  test('when a change of booking is asked for, the service manager agrees or not (BR-058)', () => {
    const change = { kind: 'cancel', reason: 'The family has moved.' } as const;
    expect(whose(then(stages.booked, { type: 'BookingChangeAsked', data: { change } }), 'agree-change')).toEqual([
      person(serviceManager),
    ]);
  });

  test('the desk looks at the address of whoever could not be written to, who has nothing to answer', () => {
    const unwritten = stages.booked.map((each) =>
      each.event.type === 'Invited' && each.event.data.invitation.role === 'police'
        ? { ...each, event: { ...each.event, data: { invitation: { ...each.event.data.invitation, email: '' } } } }
        : each,
    );
    expect(whose(stages.booked, 'look-at-addresses')).toEqual([]);
    expect(whose(unwritten, 'look-at-addresses')).toEqual([eastDesk]);
    expect(whose(unwritten, 'answer-invitation')).toHaveLength(invitations.length - 1);
  });

  test('while the meeting is on, the chair carries on and the desk writes', () => {
    expect(whose(meetingWith(form), 'carry-on-meeting')).toEqual([person(manager), eastDesk]);
  });

  test('a discussion by telephone is carried on with by whoever writes it down as well', () => {
    const byTelephone = { ...booking, mode: 'telephone' } as const;
    const on = [
      ...waitingWith(form),
      ...happened(
        '2026-03-16T14:02:00Z',
        worker,
        { type: 'MeetingBooked', data: { booking: byTelephone } },
        { type: 'MeetingStarted', data: { chairPersonId: booking.chairPersonId } },
      ),
    ];
    expect(whose(on, 'carry-on-meeting')).toEqual([person(manager), eastDesk, person(worker)]);
  });

  test('when it is over, the desk sends the minutes within 24 hours (BR-116) and actions fall to whom they name', () => {
    const [send] = after(closed).filter(({ kind }) => kind === 'issue-minutes');
    expect(send?.owner).toEqual(eastDesk);
    expect(send?.clauses).toContain('BR-116');
    expect(whose(closed, 'do-action').length).toBeGreaterThan(0);
  });

  test('when the minutes are out, everybody invited reads them, until they have', () => {
    expect(whose(issued, 'read-minutes')).toHaveLength(invitations.length);
    const [first] = invitations;
    const data = { issueNumber: 1, invitationId: first?.id ?? '' };
    expect(whose(then(issued, { type: 'MinutesReceived', data }), 'read-minutes')).toHaveLength(invitations.length - 1);
  });

  test('when a correction is asked for, the team manager decides it; only then is there something to send again', () => {
    expect(whose(disputed, 'decide-correction')).toEqual([person(manager)]);
    expect(whose(disputed, 'issue-minutes')).toEqual([]);
  });

  test('what was done late asks for its reason until somebody gives it', () => {
    const late = [
      ...stages.booked,
      ...happened('2026-03-18T09:00:00Z', manager, { type: 'MeetingStarted', data: { chairPersonId: 'p-manager' } }),
    ];
    const asked = after(late, '2026-03-18T09:10:00Z').filter(({ kind }) => kind === 'explain-lateness');
    expect(asked.map(({ subject }) => subject)).toEqual(['meeting-held-24h']);
  });

  test.for(['none', 'not-needed', 'cancelled'] as const)('nothing, when a discussion is %s', (status) => {
    expect(after(stages[status])).toEqual([]);
  });
});
