import { describe, expect, test } from 'vitest';
import { manager, worker } from '../../../test/bradford-people.ts';
import { stages } from '../../../test/bradford-stages.ts';
import { type Happening, given } from '../../../test/given.ts';
import { bradford } from '../../../test/bradford.ts';
import { moments } from '../moments.ts';
import { noneKnown } from '../../../test/known-addresses.ts';
import { notWrittenTo } from '../invitation/not-written-to.ts';
import { type HoldByTelephone, holdByTelephone } from './hold-by-telephone.ts';

const heldAt = '2026-03-16T02:10:00Z';
const now = '2026-03-16T12:00:00Z';
const people = [{ id: 'ida', group: 'child' as const, answers: { name: 'Ida' } }];
let made = 0;
const hold: HoldByTelephone = {
  written: {
    form: { answers: {}, people, invitees: [], notInvited: [] },
    problems: [{ section: 'children', key: 'k', field: 'address', message: 'Enter the address', clauses: [] }],
  },
  ...{ desk: 'east', chair: { ...manager, name: 'Helen Fairweather' } },
  ...{ minuteTakerName: 'Amara Okafor', place: 'Conference call', startedAt: heldAt, endsAt: '2026-03-16T03:10:00Z' },
  ...{
    limits: { onWorkingDay: false, meetBy: null },
    known: noneKnown({}).known,
    newId: () => `inv-${String((made += 1))}`,
    reason: 'A child was hurt in the night.',
  },
};
const holding = (about: Partial<HoldByTelephone>, history: readonly Happening[], actor = manager) =>
  given(history).when(holdByTelephone, { ...hold, ...about }, { now, actor });

describe('A discussion held by telephone at once', () => {
  test('is the events of any other, with each thing gone without and the one reason for it', () => {
    const after = holding({}, stages.drafting, worker).after();
    const types = after.slice(stages.drafting.length).map(({ event }) => event.type);
    expect(types.filter((type) => type !== 'DepartureRecorded')).toEqual([
      ...['RequestCompleted', 'MeetingAuthorised', 'MeetingBooked', 'MeetingStarted'],
      ...['AttendanceRecorded', 'AttendanceRecorded'],
    ]);
    const departures = given(after).state;
    if (departures.status !== 'meeting') throw new Error('it is not on');
    expect(departures.departures.map(({ rule, reason }) => [rule, reason])).toEqual(
      ['request-gaps', 'authority', 'outside-slots', 'recorded-afterwards', 'mode'].map((rule) => [rule, hold.reason]),
    );
    expect(departures.booking.mode).toBe('telephone');
    expect(departures.attendance).toMatchObject([
      { name: 'Helen Fairweather', presence: 'present', how: 'telephone', at: heldAt },
      { name: 'Callum Bright', presence: 'present', how: 'telephone', at: heldAt },
    ]);
  });

  test('counts from when it was held, not from when it was written down', () => {
    const { state } = given(holding({}, stages.drafting).after());
    const held = moments(state, bradford.protocol).find(({ name }) => name === 'meeting-held');
    expect(held).toMatchObject({ at: heldAt });
    expect(state.status === 'meeting' ? state.startRecordedAt : '').not.toBe(heldAt);
  });

  test('asks for one reason, and says all that it is the reason for', () => {
    const { verdict } = holding({ reason: ' ' }, stages.drafting, worker);
    if (verdict.kind !== 'needs-reason') throw new Error(verdict.kind);
    expect(verdict.departures.map(({ rule }) => rule)).toEqual([
      ...['request-gaps', 'authority', 'outside-slots', 'recorded-afterwards', 'mode'],
    ]);
    expect(verdict.departures[0]?.but).toMatch(/^Something is still missing under: /);
  });

  test('goes on from wherever the request stands, and records nothing twice', () => {
    for (const [status, left] of [
      ['awaiting-authority', ['MeetingAuthorised', 'MeetingBooked', 'MeetingStarted']],
      ['waiting', ['MeetingBooked', 'MeetingStarted']],
    ] as const) {
      const after = holding({ startedAt: now, endsAt: '2026-03-16T13:00:00Z' }, stages[status]).after();
      const types = after.slice(stages[status].length).map(({ event }) => event.type);
      expect(types.filter((type) => left.some((each) => each === type))).toEqual(left);
      expect(types).not.toContain('RequestCompleted');
    }
  });

  test('invites nobody of the family, at a new address or at none that could be: they stand as not written to', () => {
    const invitee = {
      id: 'i',
      role: 'police',
      agency: 'police',
      organisation: 'Police',
      telephone: '',
      mandatory: true,
    };
    const invitees = [
      { ...invitee, name: 'Lee Marlowe', email: 'duty@police.example.org' },
      { ...invitee, name: 'Jo Ward', email: 'jo@new.example.org' },
      { ...invitee, role: 'health', name: 'Mina Lodge', email: 'mina@health' },
      { ...invitee, role: 'education', name: 'Sam Oduya', email: 'sam@school.example.org' },
      { ...invitee, role: 'gp', name: 'Ada Moss', email: '' },
    ];
    const family = [...people, { id: 'lee', group: 'other-adult' as const, answers: { name: 'Lee Marlowe' } }];
    const form = { answers: {}, people: family, invitees, notInvited: [] };
    const { known } = noneKnown({ used: ['sam@school.example.org', 'duty@police.example.org'] });
    const { state } = given(holding({ written: { form, problems: [] }, known }, stages.drafting).after());
    if (state.status !== 'meeting') throw new Error('it is not on');
    expect(state.invitations.map(({ name }) => name)).toEqual(['Sam Oduya', 'Ada Moss']);
    const { heldBack, withoutAddress } = notWrittenTo(state);
    expect(heldBack.map(({ name }) => name)).toEqual(['Lee Marlowe', 'Jo Ward', 'Mina Lodge']);
    expect(withoutAddress.map(({ name }) => name)).toEqual(['Ada Moss']);
  });

  test('is not begun before now is, nor when it is booked, on or over', () => {
    holding({ startedAt: '2026-03-16T23:00:00Z' }, stages.drafting).thenRefused('in-the-future');
    for (const status of ['booked', 'meeting', 'closed'] as const) holding({}, stages[status]).thenRefused('not-now');
  });
});
