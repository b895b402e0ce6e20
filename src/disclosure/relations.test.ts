import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker, nurse } from '../../test/bradford-people.ts';
import { form } from '../../test/bradford-request.ts';
import { booking, completedWith, invitationOf, stages, waitingWith } from '../../test/bradford-stages.ts';
import { given, happened } from '../../test/given.ts';
import type { CaseFile } from '../casefile/state.ts';
import { protocolSchema } from '../protocol/schema.ts';
import { type Asker, invitationsOf, relationsOf, runs } from './relations.ts';

const asker = (changes: Partial<Asker>): Asker => ({
  id: 'p-1',
  role: 'police',
  desk: null,
  addresses: [],
  ...changes,
});
const standing = (who: Partial<Asker>, state: CaseFile) => relationsOf(asker(who), state, bradford.protocol);

describe('Whose request it is', () => {
  test('both who began it and whom it names', () => {
    const named = { ...form, answers: { ...form.answers, 'social-worker': 'p-worker-2' } };
    const { state } = given(completedWith(named));
    expect(standing({ id: 'p-worker', role: 'social-worker' }, state)).toEqual(['requester']);
    expect(standing({ id: 'p-worker-2', role: 'social-worker' }, state)).toEqual(['requester']);
  });

  test('nobody’s who has the same id in another role than the one it names them for', () => {
    const named = { ...form, answers: { ...form.answers, 'social-worker': 'p-9', 'team-manager': 'p-8' } };
    const { state } = given(completedWith(named));
    expect(standing({ id: 'p-9' }, state)).toEqual([]);
    expect(standing({ id: 'p-8', role: 'social-worker' }, state)).toEqual([]);
  });
});

describe('Which desk it is with', () => {
  const taker = (desk: string) => ({ role: 'minute-taker', desk });
  const south = [
    ...waitingWith(form, { desk: 'south' }),
    ...happened('2026-03-16T10:20:00Z', minuteTaker, {
      type: 'MeetingBooked',
      data: { booking: { ...booking, desk: 'west' } },
    }),
  ];

  test('where it was authorised to, not where it was asked for', () => {
    const { state } = given(waitingWith(form, { desk: 'south' }));
    expect(standing(taker('south'), state)).toEqual(['desk']);
    expect(standing({ role: 'team-manager', desk: 'south' }, state)).toEqual(['authoriser', 'chair', 'corrector']);
  });

  test('where it was booked as well, once another desk holds it', () => {
    const { state } = given(south);
    expect(['south', 'west', 'east'].map((desk) => standing(taker(desk), state))).toEqual([['desk'], ['desk'], []]);
  });

  test('Another desk can stand in while it waits for a slot, and no longer', () => {
    expect(standing(taker('east'), given(waitingWith(form, { desk: 'south' })).state)).toEqual(['cover']);
    expect(standing(taker('east'), given(completedWith(form)).state)).toEqual([]);
    expect(standing({ role: 'minute-taker', desk: null }, given(waitingWith(form)).state)).toEqual([]);
    expect(standing(taker('east'), given(south).state)).toEqual([]);
  });

  test('whoever takes the minutes of it, at whatever desk they sit', () => {
    const lent = { ...booking, desk: 'west', minuteTakerPersonId: 'p-lent' };
    const { state } = given([
      ...waitingWith(form, { desk: 'south' }),
      ...happened('2026-03-16T10:20:00Z', minuteTaker, { type: 'MeetingBooked', data: { booking: lent } }),
    ]);
    expect(standing({ ...taker('east'), id: 'p-lent' }, state)).toEqual(['desk']);
    expect(standing({ id: 'p-lent', role: 'police', desk: 'east' }, state)).toEqual([]);
  });

  test('A police officer who sits at the desk is a stranger to it', () => {
    expect(standing({ role: 'police', desk: 'west' }, given(south).state)).toEqual([]);
  });
});

describe('Whose invitation it is', () => {
  const police = { addresses: ['mash@police.example.org'] };

  test('that of whoever answers for the address, however it was typed', () => {
    const { state } = given(stages.booked);
    expect(invitationsOf(state, { addresses: ['strategy@health.example.org'] }).map(({ id }) => id)).toEqual([
      'inv-health',
    ]);
    expect(invitationsOf(state, { addresses: ['mash@police.example.or'] })).toEqual([]);
  });

  test('nobody’s when there is no address', () => {
    const invitation = { ...invitationOf('inv-police'), email: '' };
    const { state } = given(
      stages.booked,
      happened('2026-03-16T11:00:00Z', manager, { type: 'Invited', data: { invitation } }),
    );
    expect(invitationsOf(state, { addresses: [''] })).toEqual([]);
  });

  test('the latest first: somebody’s own as a deputy before the mailbox they share', () => {
    const deputy = {
      ...invitationOf('inv-health'),
      id: 'inv-amir',
      email: 'mash@police.example.org',
      deputyFor: 'inv-health',
    };
    const { state } = given(
      stages.booked,
      happened('2026-03-16T11:00:00Z', nurse, { type: 'Invited', data: { invitation: deputy } }),
    );
    expect(invitationsOf(state, police).map(({ id }) => id)).toEqual(['inv-amir', 'inv-police']);
  });

  test('There are none before the meeting is booked, though the request names the address', () => {
    expect(invitationsOf(given(stages.waiting).state, police)).toEqual([]);
  });
});

test('Partners who record what happens do not run the discussion: they see what they were sent, and no more', () => {
  const moments = [{ id: 'police-told', title: 'the police are told', recordedBy: ['police'], clauses: ['BR-001'] }];
  const protocol = protocolSchema.parse({ ...bradford.protocol, moments });
  const officer = asker({ addresses: ['mash@police.example.org'] });
  const { state } = given(stages.booked);
  expect(relationsOf(officer, state, protocol)).toContain('recorder');
  expect(runs(officer, state, protocol)).toBe(false);
  expect(runs(asker({ id: 'p-manager', role: 'team-manager' }), state, protocol)).toBe(true);
});
