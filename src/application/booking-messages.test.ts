import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { manager, minuteTaker, serviceManager, worker } from '../../test/bradford-people.ts';
import { form } from '../../test/bradford-request.ts';
import { booking, invitations, stages, waitingWith } from '../../test/bradford-stages.ts';
import { type Happening, happened, recorded } from '../../test/given.ts';
import type { Actor, Decided } from '../casefile/events.ts';
import { fold } from '../casefile/evolve.ts';
import { mustHaveBegun } from '../casefile/in-status.ts';
import type { Invitation } from '../casefile/invitation/invitation.ts';
import { inviteeLetters } from './invitee-messages.ts';
import { staffLetters } from './staff-messages.ts';
import { lettersFor } from './writing.ts';

const emailOf = ({ personId }: Actor): string => `${personId}@social-care.example.org`;
const people = [worker, manager, serviceManager, minuteTaker].map((each) => ({
  ...{ id: each.personId, name: each.name, role: each.role, agency: each.agency, jobTitle: each.role },
  ...{ email: emailOf(each), telephone: '', desk: 'east', team: null, addresses: [emailOf(each)], demonstration: true },
}));

/** The letters that the last events give rise to, to whom, and what their subjects end in. */
const letters = (history: readonly Happening[], ...added: readonly Happening[]) => {
  const before = fold(recorded(history));
  const all = recorded([...history, ...added]);
  const writing = {
    ...{ caseId: 'case-1', before, state: mustHaveBegun(fold(all)), protocol: bradford.protocol, people },
    ...{ address: 'https://convenor.example.org', mailbox: { name: 'Desk', email: 'desk@council.example.org' } },
    now: '2026-03-16T11:00:00Z',
  };
  return all
    .slice(history.length)
    .flatMap((event) => [...lettersFor(inviteeLetters, event, writing), ...lettersFor(staffLetters, event, writing)]);
};
const told = (...args: Parameters<typeof letters>) =>
  letters(...args).map(({ recipient, subject }) => [recipient, subject.slice(subject.indexOf(': ') + 2)]);
const at = (by: Actor, ...events: readonly Decided[]) => happened('2026-03-16T10:20:00Z', by, ...events);
const booked = (by: Actor, invited: readonly Invitation[], about: Partial<typeof booking> = {}) =>
  at(
    by,
    { type: 'MeetingBooked', data: { booking: { ...booking, ...about } } },
    ...invited.map((invitation): Decided => ({ type: 'Invited', data: { invitation } })),
  );

describe('Once a meeting is booked', () => {
  const waiting = waitingWith(form);

  test('whoever chairs, takes the minutes, asked for it or authorised it is told, though nobody invited them', () => {
    const nobodyElse = waitingWith({ ...form, invitees: [] });
    expect(told(nobodyElse, ...booked(serviceManager, []))).toEqual([
      [emailOf(manager), 'please chair'],
      [emailOf(minuteTaker), 'please take the minutes'],
      [emailOf(worker), 'booked'],
    ]);
    const chairs = { chairPersonId: serviceManager.personId };
    expect(told(nobodyElse, ...booked(minuteTaker, [], chairs))).toEqual([
      [emailOf(serviceManager), 'please chair'],
      [emailOf(worker), 'booked'],
      [emailOf(manager), 'booked'],
    ]);
  });

  test('whoever has an invitation gets that alone, and nobody is told of what they have just done', () => {
    expect(told(waiting, ...booked(minuteTaker, invitations)).map(([, subject]) => subject)).toEqual(
      invitations.map(() => 'please answer'),
    );
  });

  test('nobody is written to without an address', () => {
    const unknown = invitations.map((each) => (each.role === 'police' ? { ...each, email: '' } : each));
    const all = told(waiting, ...booked(minuteTaker, unknown));
    expect(all).toHaveLength(invitations.length - 1);
    const data = { booking: { ...booking, startsAt: '2026-03-16T15:00:00Z' }, reason: 'The chair is ill.' };
    const moved = told(
      [...waiting, ...booked(minuteTaker, unknown)],
      ...at(minuteTaker, { type: 'MeetingRearranged', data }),
    );
    expect(moved.map(([recipient]) => recipient)).not.toContain('');
  });
});

test('Whoever asked for a change is told that it was not agreed to, as is the desk', () => {
  const change = { kind: 'cancel', reason: 'The family moved away.' } as const;
  const asked = [...stages.booked, ...at(worker, { type: 'BookingChangeAsked', data: { change } })];
  const declined = at(serviceManager, { type: 'BookingChangeDeclined', data: { reason: 'They are back.' } });
  expect(told(asked, ...declined)).toEqual([
    [emailOf(minuteTaker), 'booking stands'],
    [emailOf(worker), 'booking stands'],
  ]);
});

test('An agency that is asked for information is told at once by when, and not what', () => {
  const asked = { invitationId: 'inv-health', what: 'Missed appointments of Ida.', dueAt: '2026-03-16T12:30:00Z' };
  const [letter, ...others] = letters(stages.booked, ...at(minuteTaker, { type: 'InformationAsked', data: asked }));
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ recipient: 'strategy@health.example.org', kind: 'information', calendar: null });
  expect(letter?.body).toContain('By: Monday 16 March 2026 at 12:30');
  expect(letter?.body).toContain('/invitations/inv-health');
  expect(`${letter?.subject ?? ''}${letter?.body ?? ''}`).not.toMatch(/appointments|Ida/);
});
