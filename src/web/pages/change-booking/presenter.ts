import { insideSentence, sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Temporal } from 'temporal-polyfill';
import { limitsFor } from '../../../application/booking-limits.ts';
import { meetingLimit } from '../../../application/clocks.ts';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { instantOf } from '../../../calendar/instants.ts';
import { sayInstant, sayTime } from '../../../calendar/say.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import { brokenChairRule } from '../../../casefile/booking/book-meeting.ts';
import { bookingClauses } from '../../../casefile/booking/booking-rules.ts';
import { brokenModeRule, modesOf, sayMode } from '../../../casefile/booking/mode.ts';
import { brokenSlotRules } from '../../../casefile/booking/slot-rules.ts';
import { factsOfCase } from '../../../casefile/facts-of-case.ts';
import { type HolderNow, chairOf, holderOf } from '../../../casefile/holder.ts';
import { rulesDeparted } from '../../../casefile/rules.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import { type ClockFace, clockFace } from '../../pieces/clock-face.ts';
import { isLate, sayToSpare } from '../board/proposals.ts';
import { modeIn } from '../book/booking-fields.ts';
import { chairChoices } from '../book/chairs.ts';
import { type ChoicesThen, choicesThen } from '../book/choices-then.ts';
import { endOf } from '../book/presenter.ts';
import { readSlot } from '../book/read-slot.ts';
import { momentFields } from '../meeting/typed-moment.ts';

export interface Changing {
  readonly seen: Pick<DiscussionSeen, 'caseId' | 'people'>;
  readonly booked: CaseFileIn<'booked'>;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
}

/** A booking in words, with how it stands to the limit. */
export interface BookingSaid {
  readonly when: string;
  readonly desk: string;
  readonly how: string;
  readonly chair: string;
  readonly minutes: string;
  /** "1 h 30 to spare"; null where no limit runs. */
  readonly toSpare: string | null;
  readonly isLate: boolean;
}

/** The clock that says by when the meeting must be held; its end, for measuring bookings against. */
const limitOf = ({ booked, protocol, now }: Changing) => meetingLimit(booked, protocol, now.toString());

export const bookingSaid = (booking: Booking, changing: Changing): BookingSaid => {
  const { protocol, now } = changing;
  const meetBy = limitOf(changing)?.dueAt ?? null;
  return {
    when: `${sayInstant(booking.startsAt, now)} to ${sayTime(booking.endsAt)}`,
    desk: protocol.protocol.desks.find(({ id }) => id === booking.desk)?.name ?? booking.desk,
    how: `${sentenceCase(sayMode(booking.mode))}, ${booking.place}`,
    chair: booking.chairName,
    minutes: booking.minuteTakerName,
    toSpare: sayToSpare(booking, meetBy),
    isLate: isLate(booking, meetBy),
  };
};

export interface ChangeShown {
  readonly caseId: string;
  readonly reference: string;
  readonly now: BookingSaid;
  readonly limit: ClockFace | null;
  /** "service manager"; null where nobody has to agree. */
  readonly agreedBy: string | null;
  readonly clauses: readonly string[];
  readonly desks: readonly { readonly value: string; readonly label: string }[];
  readonly chair: HolderNow;
  readonly minuteTaker: HolderNow;
  readonly modes: readonly Booking['mode'][];
}

/** A booking that somebody wants changed. */
export const changeShown = (changing: Changing): ChangeShown => {
  const { seen, booked, protocol, now } = changing;
  const rules = protocol.protocol;
  const limit = limitOf(changing);
  const facts = factsOfCase(booked, protocol, booked.booking.startsAt);
  const chair = holderOf(rules.chair, protocol.holds, facts);
  return {
    caseId: seen.caseId,
    reference: booked.reference,
    now: bookingSaid(booked.booking, changing),
    limit: limit === null ? null : clockFace(limit, now, rules),
    agreedBy: rules.rearranging === undefined ? null : insideSentence(roleName(rules, rules.rearranging.agreedBy)),
    clauses: rules.rearranging?.clauses ?? bookingClauses(rules),
    desks: rules.desks.map(({ id, name }) => ({ value: id, label: name })),
    chair,
    minuteTaker: holderOf(rules.minuteTaker, protocol.holds, facts),
    modes: modesOf(booked.authorisation.route, rules),
  };
};

/** Who and what can be chosen, and how each stands at the time that was typed, or as it is booked. */
export interface ShownThen {
  readonly then: ChoicesThen;
  /** "today 14:00 to 15:00" */
  readonly when: string;
}

/** The desk and time that is typed, as far as it can be read; otherwise as booked. ISO instants. */
export const timeMeant = (typed: Fields, { booked: { booking }, protocol }: Changing) => {
  const read = readSlot(typed, protocol.protocol);
  if (read.kind !== 'slot') return booking;
  return { ...read.slot, endsAt: endOf(read.slot, protocol).toString() };
};

export const shownThen = (
  changing: Changing,
  { desk, startsAt, endsAt }: ReturnType<typeof timeMeant>,
  diaries: Diaries,
): ShownThen => {
  const { seen, booked, protocol, now } = changing;
  const { chair, minuteTaker } = changeShown(changing);
  const chairs = chairChoices(seen.people, booked.form, { protocol: protocol.protocol, chair });
  const [from, to] = [instantOf(startsAt).epochMilliseconds, instantOf(endsAt).epochMilliseconds];
  const then = choicesThen({
    ...{ diaries, people: seen.people, protocol: protocol.protocol, chairs, minuteTaker },
    wanted: { caseId: seen.caseId, desk, from, to },
  });
  return { then, when: `${sayInstant(startsAt, now)} to ${sayTime(endsAt)}` };
};

/** What the form begins with: the booking as it is. The place of a room that was chosen comes with the room. */
export const asBooked = (booking: Booking, { rooms }: Diaries): Fields => ({
  desk: booking.desk,
  ...momentFields('on', booking.startsAt),
  mode: booking.mode,
  place: rooms.some(({ id, place }) => id === booking.roomId && place === booking.place) ? '' : booking.place,
  chair: booking.chairPersonId,
  'minute-taker': booking.minuteTakerPersonId === null ? booking.minuteTakerName : '',
  'minute-taker-person': booking.minuteTakerPersonId ?? '',
  room: booking.roomId ?? '',
});

/** What a new time would depart from, as far as it can be read. */
const slotDepartures = (body: Fields, { booked, protocol, now }: Changing): readonly DepartureAsked[] => {
  const read = readSlot(body, protocol.protocol);
  if (read.kind !== 'slot') return [];
  const at = { state: booked, protocol, now: now.toString() };
  return [
    ...brokenSlotRules(read.slot, limitsFor(read.slot, at), { protocol: protocol.protocol, now: at.now }),
    ...rulesDeparted('book', factsOfCase(booked, protocol, read.slot.startsAt), protocol),
  ];
};

/** What another chair would depart from. */
export const chairDepartures = (body: Fields, { booked, seen, protocol }: Changing): readonly DepartureAsked[] => {
  const chair = seen.people.find(({ id }) => id === body['chair']);
  if (chair === undefined || chair.id === booked.booking.chairPersonId) return [];
  return brokenChairRule(chair.role, chairOf(booked, protocol, booked.booking.startsAt), protocol.protocol);
};

/** What another way of holding it would depart from. */
const modeDepartures = (body: Fields, { booked, protocol }: Changing): readonly DepartureAsked[] => {
  const mode = modeIn(body);
  if (mode === null || mode === booked.booking.mode) return [];
  return brokenModeRule(mode, booked.authorisation.route, protocol.protocol);
};

/** What rearranging in this way would depart from. */
export const departuresOf = (body: Fields, changing: Changing): readonly DepartureAsked[] =>
  body['kind'] === 'rearrange'
    ? [...slotDepartures(body, changing), ...modeDepartures(body, changing), ...chairDepartures(body, changing)]
    : [];
