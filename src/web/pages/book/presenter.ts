import { Temporal } from 'temporal-polyfill';
import { limitsFor } from '../../../application/booking-limits.ts';
import { meetingLimit } from '../../../application/clocks.ts';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { instantOf } from '../../../calendar/instants.ts';
import { sayInstant, sayTime } from '../../../calendar/say.ts';
import { brokenChairRule } from '../../../casefile/booking/book-meeting.ts';
import { bookedMinutes } from '../../../casefile/booking/booking-rules.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import { brokenModeRule, modesOf } from '../../../casefile/booking/mode.ts';
import { brokenSlotRules } from '../../../casefile/booking/slot-rules.ts';
import { factsOfCase } from '../../../casefile/facts-of-case.ts';
import { type HolderNow, chairOf, holderOf } from '../../../casefile/holder.ts';
import { rulesDeparted } from '../../../casefile/rules.ts';
import type { RequestedInvitee } from '../../../casefile/request/request-form.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import { type StandIn, standInsMissing } from '../../../casefile/request/stand-ins.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import { type ClockFace, clockFace } from '../../pieces/clock-face.ts';
import type { PersonLine } from '../../pieces/person-line.ts';
import { isLate, sayToSpare } from '../board/proposals.ts';
import { chairChoices } from './chairs.ts';
import { type ChoicesThen, chairToBegin, choicesThen } from './choices-then.ts';
import type { SlotMeant } from './read-slot.ts';

/** What is confirmed: one slot for one request. */
export interface Confirmation {
  readonly caseId: string;
  readonly reference: string;
  readonly slot: SlotMeant;
  /** "today 14:00 to 15:00" */
  readonly when: string;
  readonly deskName: string;
  /** Meetings begin at the protocol's slots; otherwise at any time. */
  readonly hasSlots: boolean;
  /** The slot is another desk's than the request's. */
  readonly lentTo: string | null;
  readonly limit: ClockFace | null;
  /** "1 h 30 to spare" */
  readonly toSpare: string | null;
  readonly isLate: boolean;
  /** Who chairs this meeting, and who takes its minutes. */
  readonly chair: HolderNow;
  readonly minuteTaker: HolderNow;
  readonly then: ChoicesThen;
  /** Who chairs unless somebody else is chosen. */
  readonly chairToBegin: string | undefined;
  readonly modes: readonly Booking['mode'][];
  readonly mustCome: readonly PersonLine[];
  readonly alsoInvited: readonly PersonLine[];
  readonly invitations: number;
  /** Who comes in another's place at that time, and was not asked for. */
  readonly standIns: readonly StandIn[];
}

export interface Confirming {
  readonly seen: Pick<DiscussionSeen, 'caseId' | 'people'>;
  readonly waiting: CaseFileIn<'waiting'>;
  readonly slot: SlotMeant;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  /** Who and what can be had at that time. */
  readonly diaries: Diaries;
}

/** When a meeting that begins then would end. */
export const endOf = ({ startsAt }: Pick<SlotMeant, 'startsAt'>, { protocol }: ProtocolInForce): Temporal.Instant =>
  Temporal.Instant.from(startsAt).add({ minutes: bookedMinutes(protocol) });

const lineOf =
  ({ protocol }: ProtocolInForce) =>
  ({ name, role, organisation, telephone }: RequestedInvitee): PersonLine => ({
    name,
    role: [...new Set([roleName(protocol, role), organisation])].filter((part) => part !== '').join(', '),
    reach: telephone,
  });

const deskName = ({ protocol }: ProtocolInForce, id: string): string =>
  protocol.desks.find((desk) => desk.id === id)?.name ?? id;

/** The slot as it would be booked, measured against the clock. */
export const confirmation = (asked: Confirming): Confirmation => {
  const { seen, waiting, slot, protocol, now } = asked;
  const { form, authorisation } = waiting;
  const limit = meetingLimit(waiting, protocol, now.toString());
  const facts = factsOfCase(waiting, protocol, slot.startsAt);
  const chair = holderOf(protocol.protocol.chair, protocol.holds, facts);
  const minuteTaker = holderOf(protocol.protocol.minuteTaker, protocol.holds, facts);
  const endsAt = endOf(slot, protocol);
  const chairs = chairChoices(seen.people, form, { protocol: protocol.protocol, chair });
  const then = choicesThen({
    ...{ diaries: asked.diaries, people: seen.people, protocol: protocol.protocol, chairs, minuteTaker },
    wanted: {
      caseId: seen.caseId,
      desk: slot.desk,
      from: instantOf(slot.startsAt).epochMilliseconds,
      to: endsAt.epochMilliseconds,
    },
  });
  return {
    caseId: seen.caseId,
    reference: waiting.reference,
    slot,
    when: `${sayInstant(slot.startsAt, now)} to ${sayTime(endsAt)}`,
    deskName: deskName(protocol, slot.desk),
    hasSlots: protocol.protocol.slots !== undefined,
    lentTo: slot.desk === authorisation.desk ? null : deskName(protocol, authorisation.desk),
    limit: limit === null ? null : clockFace(limit, now, protocol.protocol),
    toSpare: sayToSpare(slot, limit?.dueAt ?? null),
    isLate: isLate(slot, limit?.dueAt ?? null),
    chair,
    then,
    chairToBegin: chairToBegin(chairs, then),
    modes: modesOf(authorisation.route, protocol.protocol),
    minuteTaker,
    mustCome: form.invitees.filter(({ mandatory }) => mandatory).map(lineOf(protocol)),
    alsoInvited: form.invitees.filter(({ mandatory }) => !mandatory).map(lineOf(protocol)),
    invitations: form.invitees.length,
    standIns: standInsMissing(protocol, facts, form),
  };
};

/** What booking this slot with this chair in this way would depart from. */
export const departuresFor = (
  { waiting, slot, protocol, now, seen }: Confirming,
  { chair: chairPersonId, mode }: { readonly chair: string | undefined; readonly mode: Booking['mode'] | null },
): readonly DepartureAsked[] => {
  const at = { state: waiting, protocol, now: now.toString() };
  const chair = seen.people.find(({ id }) => id === chairPersonId);
  return [
    ...brokenSlotRules(slot, limitsFor(slot, at), { protocol: protocol.protocol, now: at.now }),
    ...rulesDeparted('book', factsOfCase(waiting, protocol, slot.startsAt), protocol),
    ...(mode === null ? [] : brokenModeRule(mode, waiting.authorisation.route, protocol.protocol)),
    ...(chair === undefined
      ? []
      : brokenChairRule(chair.role, chairOf(waiting, protocol, slot.startsAt), protocol.protocol)),
  ];
};
