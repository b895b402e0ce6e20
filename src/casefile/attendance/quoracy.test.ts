import { describe, expect, test } from 'vitest';
import { bradford } from '../../../test/bradford.ts';
import { nurse, officer } from '../../../test/bradford-people.ts';
import { form, formOf, type Typed, typedWith } from '../../../test/bradford-request.ts';
import { bookedWith, meetingWith, presence, quorum } from '../../../test/bradford-stages.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import type { Decided } from '../events.ts';
import type { InvitationAnswer } from '../invitation/invitation.ts';
import type { Attendance } from './attendance.ts';
import { quorumForecast } from './quorum-forecast.ts';
import { quoracyNow, quoracyOfRecord } from './quoracy.ts';

const here = (role: string, now: Attendance['presence'] = 'present'): Decided => ({
  type: 'AttendanceRecorded',
  data: { attendance: { id: role, role, agency: 'any', name: `the ${role}`, presence: now, how: null } },
});

const meetingOf = (request: Typed, ...events: readonly Decided[]) =>
  inStatus(
    given(meetingWith(formOf(typedWith(request))), happened('2026-03-16T14:10:00Z', officer, ...events)).state,
    'meeting',
  );

const seats = (request: Typed, ...roles: readonly string[]) => {
  const { seats: all } = quoracyNow(meetingOf(request, ...roles.map((role) => here(role))), bradford);
  return Object.fromEntries(all.map(({ seat, state }) => [seat, state]));
};
const isQuorate = (request: Typed, ...roles: readonly string[]) =>
  quoracyNow(meetingOf(request, ...roles.map((role) => here(role))), bradford).quorate;

const basic = ['social-worker', 'team-manager', 'police', 'health'];
const inCare: Typed = {
  'person/child/ida': { 'in-care': 'yes' },
  'invitee/fostering': { invite: 'no', reason: 'She lives in a home.' },
  'invitee/residential': { invite: 'no', reason: 'To be added.' },
};
const youthJustice = (answer: string): Typed => ({
  'section/circumstances': { 'youth-justice': answer },
  'invitee/youth-justice': { name: 'Lee Marsh', email: 'lee@yjs.example.org' },
});

describe('A strategy meeting is quorate', () => {
  test('with a social worker, a team manager, the police and health (BR-062, BR-064, BR-065)', () => {
    expect(isQuorate({}, ...basic)).toBe(true);
  });

  test.each([
    ['social-worker', 'BR-062'],
    ['team-manager', 'BR-062'],
    ['police', 'BR-064'],
    ['health', 'BR-065'],
  ])('but not without %s (%s)', (missing, clause) => {
    const there = basic.filter((role) => role !== missing).map((role) => here(role));
    const { quorate, seats: all } = quoracyNow(meetingOf({}, ...there), bradford);
    expect(quorate).toBe(false);
    const empty = all.filter(({ state }) => state === 'empty');
    expect(empty.map(({ seat, by }) => [seat, by])).toEqual([[missing, []]]);
    expect(empty[0]?.clauses).toContain(clause);
  });

  test('with a service manager chairing in the team manager’s place (BR-082)', () => {
    expect(isQuorate({}, 'social-worker', 'service-manager', 'police', 'health')).toBe(true);
  });

  test.each(['paediatrician', 'sarc', 'gp', 'safeguarding-midwife', 'midwife', 'camhs'])(
    'with health there as %s (BR-065)',
    (role) => {
      expect(isQuorate({}, 'social-worker', 'team-manager', 'police', role)).toBe(true);
    },
  );

  test.each(['education', 'probation', 'housing', 'other-professional', 'minute-taker'])(
    'but %s fills no seat of anybody else',
    (role) => {
      expect(seats({}, role)).toMatchObject({
        'social-worker': 'empty',
        'team-manager': 'empty',
        police: 'empty',
        health: 'empty',
      });
    },
  );
});

describe('When a child is in care (BR-009, BR-063)', () => {
  test.each(['fostering', 'residential'])('the %s service fills the seat', (role) => {
    expect(seats(inCare, role)['care-service']).toBe('filled');
    expect(isQuorate(inCare, ...basic, role)).toBe(true);
  });

  test('the meeting is not quorate without either', () => {
    expect(seats(inCare)['care-service']).toBe('empty');
    expect(isQuorate(inCare, ...basic)).toBe(false);
  });

  test('the seat is not needed otherwise, and says why', () => {
    const { seats: all } = quoracyNow(meetingOf({}), bradford);
    expect(all.find(({ seat }) => seat === 'care-service')).toMatchObject({
      state: 'not-needed',
      because: 'No child is in care.',
    });
  });

  test('somebody from fostering who comes all the same is shown in the seat', () => {
    expect(seats({}, 'fostering')['care-service']).toBe('filled');
  });
});

describe('Youth justice (BR-010, BR-066)', () => {
  test.each(['open', 'recently-closed'])('must be there when a case is %s', (answer) => {
    expect(isQuorate(youthJustice(answer), ...basic)).toBe(false);
    expect(isQuorate(youthJustice(answer), ...basic, 'youth-justice')).toBe(true);
  });

  test('need not be there otherwise', () => {
    expect(seats({})['youth-justice']).toBe('not-needed');
  });
});

describe('Who counts', () => {
  test.each<[Attendance['presence'], boolean, boolean]>([
    ['present', true, true],
    ['left', false, true],
    ['apologies', false, false],
    ['absent', false, false],
  ])('Police who are “%s”: quorate now %s, quorate as a whole %s', (now, quorateNow, quorateAsAWhole) => {
    const meeting = meetingOf({}, here('social-worker'), here('team-manager'), here('health'), here('police', now));
    expect(quoracyNow(meeting, bradford).quorate).toBe(quorateNow);
    expect(quoracyOfRecord(meeting, bradford).quorate).toBe(quorateAsAWhole);
  });

  test('Everybody who fills a seat is named in it', () => {
    const { seats: all } = quoracyNow(meetingOf({}, here('health'), here('gp'), here('camhs', 'left')), bradford);
    expect(all.find(({ seat }) => seat === 'health')?.by).toEqual(['the health', 'the gp']);
  });

  test('The invited people of the tests make their meeting quorate', () => {
    expect(quoracyNow(meetingOf({}, ...quorum.map((id) => presence(id))), bradford).quorate).toBe(true);
  });
});

describe('Before the meeting', () => {
  const answer = (invitationId: string, said: InvitationAnswer): Decided => ({
    type: 'InvitationAnswered',
    data: { invitationId: `inv-${invitationId}`, answer: said },
  });
  const forecast = (...events: readonly Decided[]) => {
    const { state } = given(bookedWith(form), happened('2026-03-16T11:00:00Z', nurse, ...events));
    return Object.fromEntries(quorumForecast(inStatus(state, 'booked'), bradford).map((seat) => [seat.seat, seat]));
  };
  const accept: InvitationAnswer = { kind: 'accept' };
  const decline: InvitationAnswer = { kind: 'decline', reason: 'Away.' };

  test('a seat is coming, not answered, filled by nobody, or not needed', () => {
    const seen = forecast(answer('police', accept), answer('health', decline));
    expect(Object.values(seen).map(({ seat, state, by }) => [seat, state, by])).toEqual([
      ['social-worker', 'not-answered', ['Callum Bright']],
      ['team-manager', 'not-answered', ['Ruth Adeyemi']],
      ['police', 'coming', ['DS Priya Nandakumar']],
      ['health', 'nobody', []],
      ['care-service', 'not-needed', []],
      ['youth-justice', 'not-needed', []],
    ]);
  });

  test('whoever sent a deputy does not fill the seat, and the deputy does not until they accept', () => {
    const deputy = { kind: 'deputy', name: 'Amir Tolland', email: 'amir@health.example.org', telephone: '' } as const;
    const invited: Decided = {
      type: 'Invited',
      data: {
        invitation: {
          id: 'inv-amir',
          role: 'health',
          agency: 'health',
          organisation: 'BDCFT',
          mandatory: true,
          deputyFor: 'inv-health',
          ...deputy,
        },
      },
    };
    expect(forecast(answer('health', deputy), invited)['health']).toMatchObject({
      state: 'not-answered',
      by: ['Amir Tolland'],
    });
    expect(forecast(answer('health', deputy), invited, answer('amir', accept))['health']).toMatchObject({
      state: 'coming',
    });
  });

  test('a seat whose only person cannot decide says so, until somebody comes who can (HA-026, KN-131, SA-023)', () => {
    const junior = answer('health', { kind: 'accept', cannotDecide: true });
    expect(forecast(junior)['health']).toMatchObject({ state: 'cannot-decide', by: ['Sister Jo Whitlam'] });
    expect(forecast(junior, answer('health', accept))['health']).toMatchObject({ state: 'coming' });
  });

  test('a contribution in writing fills no seat', () => {
    expect(forecast(answer('health', { kind: 'contribute' }))['health']).toMatchObject({ state: 'nobody' });
  });

  test('unless the protocol says that it does, before the meeting and in it', () => {
    const seats = bradford.protocol.quorum.map((seat) => ({ ...seat, inWriting: seat.seat === 'health' }));
    const changed = bradfordBut({ quorum: seats });
    const history = happened('2026-03-16T11:00:00Z', nurse, answer('health', { kind: 'contribute' }));
    const booked = inStatus(given(bookedWith(form), history).state, 'booked');
    const health = quorumForecast(booked, changed).find(({ seat }) => seat === 'health');
    expect(health).toMatchObject({ state: 'coming', by: ['Sister Jo Whitlam in writing'] });
    const start: Decided = { type: 'MeetingStarted', data: { chairPersonId: 'p-manager' } };
    const begun = given(bookedWith(form), history, happened('2026-03-16T14:02:00Z', nurse, start)).state;
    const seat = quoracyNow(inStatus(begun, 'meeting'), changed).seats.find(({ seat: id }) => id === 'health');
    expect(seat).toMatchObject({ state: 'filled', by: ['Sister Jo Whitlam in writing'] });
  });

  test('one who accepts is enough, whoever else declines', () => {
    const { state } = given(
      bookedWith(
        formOf(typedWith({ 'invitee/gp': { invite: 'yes', name: 'Dr Marsh', email: 'gp@surgery.example.org' } })),
      ),
      happened('2026-03-16T11:00:00Z', nurse, answer('health', decline), answer('gp', accept)),
    );
    const health = quorumForecast(inStatus(state, 'booked'), bradford).find(({ seat }) => seat === 'health');
    expect(health).toMatchObject({ state: 'coming', by: ['Dr Marsh'] });
  });
});
