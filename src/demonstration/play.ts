import type { Temporal } from 'temporal-polyfill';
import { beginRequest } from '../application/begin-request.ts';
import { bookMeeting } from '../application/book-meeting.ts';
import { completeRequest } from '../application/complete-request.ts';
import type { House } from '../application/house.ts';
import type { Outcome } from '../application/outcome.ts';
import { answerInvitation } from '../application/own-invitation.ts';
import { findPerson } from '../application/people.ts';
import type { Person } from '../application/person.ts';
import { savePaper } from '../application/save-paper.ts';
import { authoriseMeeting } from '../application/use-cases.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import type { Papers } from './families.ts';

type Booked = CaseFileIn<'booked'>;

/** A house in which it is another time: the demonstration plays what happened before now by the same use cases. */
export const at = (house: House, now: Temporal.Instant): House => ({ ...house, clock: () => now });

/** Something of the demonstration that did not go as it must: a mistake in its texts. */
export const mustBeDone = (outcome: Outcome, what: string): Extract<Outcome, { readonly kind: 'done' }> => {
  if (outcome.kind === 'done') return outcome;
  throw new Error(`The demonstration could not ${what}: ${JSON.stringify(outcome)}`);
};

export const personWith = async (house: House, authorityId: string, id: string): Promise<Person> => {
  const person = await findPerson(house, { authorityId, id });
  if (person === null) throw new Error(`The demonstration has nobody called ${id}`);
  return person;
};

/** Begins a request and types its papers. */
export const write = async (house: House, writer: Person, papers: Papers): Promise<string> => {
  const begun = await beginRequest(house, writer, { idempotencyKey: null });
  if (begun.kind !== 'done') throw new Error('The demonstration could not begin a request');
  for (const [key, fields] of Object.entries(papers)) {
    const kept = await savePaper(house, writer, { caseId: begun.caseId, key, basedOn: 0, fields });
    if (kept.kind !== 'saved') throw new Error(`The demonstration could not save ${key}: ${kept.kind}`);
  }
  return begun.caseId;
};

/** Writes a request and sends it to be authorised. */
export const send = async (house: House, writer: Person, papers: Papers): Promise<string> => {
  const caseId = await write(house, writer, papers);
  mustBeDone(await completeRequest(house, writer, { caseId, idempotencyKey: null }), 'send a request');
  return caseId;
};

/** Authorises a request that was sent. */
export const authorise = async (
  house: House,
  manager: Person,
  { caseId, urgency, desk }: { readonly caseId: string; readonly urgency: string; readonly desk: string },
): Promise<void> => {
  const decidedAt = house.clock().toString();
  const command = { urgency, desk, decidedAt, actionTakenAt: null, rationale: { by: '', text: '' } };
  mustBeDone(await authoriseMeeting(house, manager, { caseId, command }), 'authorise a request');
};

/** Books a meeting by video, with a reason for whatever the time departs from. */
export const book = async (
  house: House,
  minuteTaker: Person,
  { caseId, startsAt, chair }: { readonly caseId: string; readonly startsAt: Temporal.Instant; readonly chair: Person },
): Promise<Booked> => {
  const reason = 'Every slot before the limit was taken.';
  const reasons = { 'outside-slots': reason, late: reason, 'recorded-afterwards': reason };
  const command = {
    desk: chair.desk ?? '',
    startsAt: startsAt.toString(),
    mode: 'virtual',
    place: 'https://meet.example.org/strategy',
    chairPersonId: chair.id,
    minuteTakerName: minuteTaker.name,
    minuteTakerPersonId: minuteTaker.id,
    roomId: null,
  } as const;
  const { state } = mustBeDone(await bookMeeting(house, minuteTaker, { caseId, command, reasons }), 'book a meeting');
  if (state.status !== 'booked') throw new Error('The demonstration has a meeting that is not booked');
  return state;
};

/** The people given accept the invitations that went to their addresses. */
export const accept = async (
  house: House,
  people: readonly Person[],
  { caseId, booked }: { readonly caseId: string; readonly booked: Booked },
): Promise<void> => {
  for (const { id: invitationId, email } of booked.invitations) {
    const person = people.find(({ addresses }) => addresses.includes(email));
    if (person === undefined) continue;
    const command = { invitationId, answer: { kind: 'accept' }, deputyInvitationId: '', confirmed: [] } as const;
    mustBeDone(await answerInvitation(house, person, { caseId, command }), 'accept an invitation');
  }
};
