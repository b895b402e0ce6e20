import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { type HolderNow, chairOf } from '../holder.ts';
import type { KnownAddresses } from '../invitation/address-look.ts';
import type { Invitation } from '../invitation/invitation.ts';
import { whyHeldBack } from '../invitation/not-written-to.ts';
import { withinRules } from '../rules.ts';
import type { DepartureAsked, Verdict } from '../verdict.ts';
import type { Booking } from './booking.ts';
import { bookingFault, tidyBooking } from './booking-fault.ts';
import { brokenModeRule } from './mode.ts';
import { type Limits, brokenSlotRules } from './slot-rules.ts';

export interface BookMeeting {
  readonly booking: Booking;
  /** The role of the person who is to chair. */
  readonly chairRole: string;
  readonly limits: Limits;
  /** One for each invitee of the request, with a new id. */
  readonly invitations: readonly Invitation[];
  /** What their addresses are held against. */
  readonly known: KnownAddresses;
}

/** The chair the protocol does not foresee. BR-082, BR-094. */
export const brokenChairRule = (
  chairRole: string,
  { role, deputies, clauses, because }: HolderNow,
  protocol: Protocol,
): readonly DepartureAsked[] => {
  if (chairRole === role || deputies.includes(chairRole)) return [];
  const named = (id: string): string => insideSentence(roleName(protocol, id));
  const why = because === null ? '' : ` ${because}`;
  return [
    {
      rule: 'chair',
      clauses,
      asks: `A ${[role, ...deputies].map(named).join(' or a ')} chairs.${why}`,
      but: deputies.length === 0 ? 'The person chosen is not one.' : 'The person chosen is neither.',
    },
  ];
};

/**
 * Gives a waiting request its slot and invites everybody the request names, but those whose address must be looked at
 * first: they hold up nothing, and stand under the invitations as not written to. BR-055, BR-056, BR-059, BR-162, BR-163.
 */
export const bookMeeting: Decide<BookMeeting> = (state, command, circumstances): Verdict<Decided> => {
  const { booking, limits, invitations, known } = command;
  if (state.status !== 'waiting') return notNow('This request is no longer waiting to be booked.');
  const { protocol } = circumstances.protocol;
  const fault = bookingFault(booking, protocol);
  if (fault !== null) return fault;
  const departures = [
    ...brokenSlotRules(booking, limits, { protocol, now: circumstances.now }),
    ...brokenModeRule(booking.mode, state.authorisation.route, protocol),
    ...brokenChairRule(command.chairRole, chairOf(state, circumstances.protocol, booking.startsAt), protocol),
  ];
  const held = { family: state.form.people, known, lookedAt: state.addressesLookedAt };
  const events: readonly Decided[] = [
    { type: 'MeetingBooked', data: { booking: tidyBooking(booking) } },
    ...invitations
      .filter((each) => whyHeldBack(each, held) === null)
      .map((invitation): Decided => ({ type: 'Invited', data: { invitation } })),
  ];
  const facts = factsOfCase(state, circumstances.protocol, booking.startsAt);
  return withinRules({ before: 'book', facts, departures, events }, circumstances);
};
