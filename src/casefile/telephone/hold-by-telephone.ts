import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { startMeeting } from '../attendance/start-meeting.ts';
import { bookMeeting } from '../booking/book-meeting.ts';
import type { Limits } from '../booking/slot-rules.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow, unlessDeparting } from '../command.ts';
import type { Actor } from '../events.ts';
import { type Part, inTurn } from '../in-turn.ts';
import { hasBooking, hasRequest } from '../in-status.ts';
import type { KnownAddresses } from '../invitation/address-look.ts';
import { authoriseMeeting } from '../request/authorise-meeting.ts';
import type { Problem } from '../request/check-fields.ts';
import { completeWithGaps } from '../request/complete-with-gaps.ts';
import type { RequestForm } from '../request/request-form.ts';
import type { CaseFile, Status } from '../state.ts';
import { tidy } from '../text.ts';
import { type DepartureAsked, accepted } from '../verdict.ts';

export interface HoldByTelephone {
  /** The request as far as it is written, where it has not been sent. */
  readonly written: { readonly form: RequestForm; readonly problems: readonly Problem[] };
  readonly desk: string;
  readonly chair: Actor;
  readonly minuteTakerName: string;
  /** The number to ring, or how they were joined. */
  readonly place: string;
  /** ISO instants: when it began, now or earlier; and by when it is taken to be over. */
  readonly startedAt: string;
  readonly endsAt: string;
  readonly limits: Limits;
  /** What the addresses of those invited are held against. */
  readonly known: KnownAddresses;
  readonly newId: () => string;
  /** Why it could not wait: the reason for whatever of the procedure an urgent discussion goes without. */
  readonly reason: string;
}

/** The way of holding it that is by telephone; the first where none is, and then it is a departure. */
const routeOf = ({ routes }: Protocol): string | null =>
  (routes.find(({ modes }) => modes.includes('telephone')) ?? routes[0])?.id ?? null;

const notAuthorising = (role: string, protocol: Protocol): readonly DepartureAsked[] => {
  const { authorisedBy, orAuthorisedBy, clauses } = protocol.request;
  const may = [authorisedBy, ...orAuthorisedBy];
  if (may.includes(role)) return [];
  const asks = `A ${may.map((id) => insideSentence(roleName(protocol, id))).join(' or a ')} decides that it is held.`;
  return [{ rule: 'authority', clauses, asks, but: 'Whoever records it is not one.' }];
};

const authority: Part = (_, circumstances) =>
  unlessDeparting(notAuthorising(circumstances.actor.role, circumstances.protocol.protocol), circumstances, []);

const authorise =
  ({ startedAt, desk, chair, reason }: HoldByTelephone): Part =>
  (state, circumstances) => {
    const { protocol } = circumstances.protocol;
    const rationale = { by: chair.name, text: reason === '' ? 'A child is at risk now.' : reason };
    const urgency = protocol.urgencies[0]?.id ?? '';
    const command = { urgency, desk, decidedAt: startedAt, actionTakenAt: null, route: routeOf(protocol), rationale };
    return authoriseMeeting(state, command, circumstances);
  };

const book =
  ({ desk, chair, minuteTakerName, place, startedAt, endsAt, limits, known, newId }: HoldByTelephone): Part =>
  (state, circumstances) => {
    const booking = {
      ...({ desk, startsAt: startedAt, endsAt, mode: 'telephone', place, minuteTakerName } as const),
      ...{ chairPersonId: chair.personId, chairName: chair.name, minuteTakerPersonId: null, roomId: null },
    };
    const invitees = hasRequest(state) ? state.form.invitees : [];
    const invitations = invitees.map((invitee) => ({ ...invitee, id: newId(), deputyFor: null }));
    return bookMeeting(state, { booking, chairRole: chair.role, limits, invitations, known }, circumstances);
  };

const start =
  ({ chair, startedAt }: HoldByTelephone): Part =>
  (state, circumstances) =>
    startMeeting(state, { chairPersonId: chair.personId, chairRole: chair.role, startedAt }, circumstances);

/** Whoever chairs and whoever writes it down are on the line, as the people they were invited as if they were. */
const onTheLine =
  ({ name, role, agency }: Actor, { startedAt, newId }: HoldByTelephone): Part =>
  (state, circumstances) => {
    const invited = hasBooking(state)
      ? state.invitations.find((each) => each.name === name && each.role === role)
      : null;
    const attendance = {
      id: invited?.id ?? newId(),
      role,
      agency,
      name,
      presence: 'present',
      how: 'telephone',
    } as const;
    const verdict = recordAttendance(state, { attendance }, circumstances);
    if (verdict.kind !== 'accepted') return verdict;
    return accepted(...verdict.events.map((event) => ({ ...event, occurredAt: startedAt })));
  };

const order: readonly Status[] = ['drafting', 'awaiting-authority', 'waiting'];

/** What is left to be done from where the case file stands; empty where it cannot be held by telephone any more. */
const partsFrom = ({ status }: CaseFile, command: HoldByTelephone, by: Actor): readonly Part[] => {
  const complete: Part = (state, circumstances) => completeWithGaps(state, command.written, circumstances);
  const from = order.indexOf(status);
  if (from === -1) return [];
  const decided: Part = authorise(command);
  const there = [command.chair, ...(by.personId === command.chair.personId ? [] : [by])];
  return [
    ...[[complete], [authority, decided], [book(command)]].slice(from).flat(),
    start(command),
    ...there.map((one) => onTheLine(one, command)),
  ];
};

const allFor = (asked: readonly DepartureAsked[], reason: string, circumstances: Circumstances): Circumstances => ({
  ...circumstances,
  reasons: Object.fromEntries(asked.map(({ rule }) => [rule, reason])),
});

/**
 * Holds the discussion by telephone at once, or records one that was: the request as far as it is written, its
 * authorisation, the booking and the start, as the events of any other. Nothing that the procedure asks stands in the
 * way; one reason is given for all of it and recorded with each. KN-010, KN-063, WI-010, WI-017.
 */
export const holdByTelephone: Decide<HoldByTelephone> = (state, command, circumstances) => {
  const parts = partsFrom(state, command, circumstances.actor);
  if (parts.length === 0) return notNow('This discussion is booked, on or over already.');
  const verdict = inTurn(state, parts, { ...circumstances, reasons: {} });
  const reason = tidy(command.reason);
  if (verdict.kind !== 'needs-reason' || reason === '') return verdict;
  return inTurn(state, parts, allFor(verdict.departures, reason, circumstances));
};
