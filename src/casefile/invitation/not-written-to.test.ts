import { describe, expect, test } from 'vitest';
import { minuteTaker, worker } from '../../../test/bradford-people.ts';
import { form } from '../../../test/bradford-request.ts';
import { booking, completedWith, drafting, invitationOf, invitations, stages } from '../../../test/bradford-stages.ts';
import { type Happening, given, happened, inStatus } from '../../../test/given.ts';
import { noneKnown } from '../../../test/known-addresses.ts';
import type { Decided } from '../events.ts';
import type { Invitation } from './invitation.ts';
import { notWrittenTo, whyHeldBack } from './not-written-to.ts';

const family = [{ id: 'lee', group: 'other-adult' as const, answers: { name: 'Lee Marlowe' } }];
const why = (email: string, about: Parameters<typeof noneKnown>[0] = {}, name = 'Jo Ward') =>
  whyHeldBack({ name, email }, { family, known: noneKnown(about).known, lookedAt: about.confirmed ?? [] })?.code ??
  null;

describe('Nothing is sent to somebody whom a request names', () => {
  test('while nobody has looked at their new address', () => {
    expect(why('jo@new.example.org')).toBe('new-address');
    expect(why('jo@new.example.org', { used: ['jo@new.example.org'] })).toBeNull();
    expect(why('jo@new.example.org', { confirmed: ['jo@new.example.org'] })).toBeNull();
  });

  test('at what is no address', () => {
    expect(why('jo@new', { used: ['jo@new'] })).toBe('not-an-email');
  });

  test('who is of the family, also where they have no address', () => {
    for (const email of ['lee@used.example.org', ''])
      expect(why(email, { used: [email] }, 'Lee Marlowe')).toBe('family-address');
  });

  test('but whoever has no address at all is invited, and rung', () => {
    expect(why(' ')).toBeNull();
  });
});

const booked = (...invited: readonly Invitation[]): readonly Happening[] => [
  ...stages.waiting,
  ...happened(
    '2026-03-16T10:20:00Z',
    minuteTaker,
    { type: 'MeetingBooked', data: { booking } },
    ...invited.map((invitation): Decided => ({ type: 'Invited', data: { invitation } })),
  ),
];
const left = (history: readonly Happening[]) => {
  const { heldBack, withoutAddress } = notWrittenTo(inStatus(given(history).state, 'booked'));
  return [heldBack.map(({ role }) => role), withoutAddress.map(({ role }) => role)];
};
const others = invitations.filter(({ role }) => role !== 'police');
const police = invitationOf('inv-police');

describe('Who was not written to', () => {
  test('is whoever the request names and nobody invited, until somebody is invited in their place', () => {
    expect(left(booked(...others))).toEqual([['police'], []]);
    expect(left(booked(...others, { ...police, name: 'Joan Amsel', email: 'joan@police.example.org' }))).toEqual([
      [],
      [],
    ]);
    expect(left(booked(...others, police))).toEqual([[], []]);
  });

  test('and whoever was invited without an address, until they are rung or somebody of their role is written to', () => {
    const unreached = { ...police, email: '' };
    const nobody = booked(...others, unreached);
    // Their row of the request has an address: another is held back for it.
    expect(left(nobody)[1]).toEqual(['police']);
    expect(left(booked(...others, unreached, { ...police, id: 'inv-other' }))[1]).toEqual([]);
    const call = {
      id: 'c',
      invitationId: police.id,
      number: '',
      result: 'not-reached',
      spokeWith: '',
      said: '',
    } as const;
    const rung = (result: 'not-reached' | 'reached') =>
      left([
        ...nobody,
        ...happened('2026-03-16T10:30:00Z', minuteTaker, { type: 'CallRecorded', data: { call: { ...call, result } } }),
      ])[1];
    expect([rung('not-reached'), rung('reached')]).toEqual([['police'], []]);
  });
});

test('What was looked at stays known when the request is returned and written again', () => {
  const look = { email: 'jo@new.example.org', domain: 'new.example.org', freeWebmail: false, looksLike: null };
  const history = [
    ...drafting,
    ...happened('2026-03-16T09:30:00Z', worker, { type: 'AddressConfirmed', data: look }),
    ...completedWith(form).slice(drafting.length),
    ...happened('2026-03-16T09:50:00Z', worker, { type: 'RequestReturned', data: { reason: 'Say more.' } }),
  ];
  expect(inStatus(given(history).state, 'drafting').addressesLookedAt).toEqual(['jo@new.example.org']);
});
