import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { chairOf } from '../holder.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { withinRules } from '../rules.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';
import type { BookingChange } from './booking.ts';
import { brokenChairRule } from './book-meeting.ts';
import { bookingFault, tidyBooking } from './booking-fault.ts';
import { brokenModeRule } from './mode.ts';
import { type Limits, brokenSlotRules } from './slot-rules.ts';

export interface AskToChangeBooking {
  readonly change: BookingChange;
  readonly limits: Limits;
  /** The role of the chair, where rearranging changes who chairs. */
  readonly chairRole?: string;
}

/** The change as asked for, or as made where nobody's agreement is needed. */
const changed = (change: BookingChange, { rearranging }: Protocol): Decided => {
  if (rearranging !== undefined) return { type: 'BookingChangeAsked', data: { change } };
  const { reason } = change;
  return change.kind === 'cancel'
    ? { type: 'MeetingCancelled', data: { reason } }
    : { type: 'MeetingRearranged', data: { booking: change.booking, reason } };
};

/** Asks whoever the protocol names to agree to cancelling or rearranging. Until they do the booking stands. Where it names nobody the change is made at once. BR-058, BR-094. */
export const askToChangeBooking: Decide<AskToChangeBooking> = (state, command, circumstances) => {
  const { change, limits, chairRole } = command;
  if (state.status !== 'booked') return notNow('Only a booked meeting that has not started can be changed.');
  if (state.changeAsked !== null) return notNow('A change to this booking is already waiting for agreement.');
  const reasonFault = textFault(change.reason, { field: 'reason', what: 'why the booking needs to change' });
  if (reasonFault !== null) return reasonFault;
  const reason = tidy(change.reason);
  const { protocol } = circumstances.protocol;
  if (change.kind === 'cancel') return accepted(changed({ ...change, reason }, protocol));
  const fault = bookingFault(change.booking, protocol);
  if (fault !== null) return fault;
  const broken = [
    ...brokenSlotRules(change.booking, limits, { protocol, now: circumstances.now }),
    ...(change.booking.mode === state.booking.mode
      ? []
      : brokenModeRule(change.booking.mode, state.authorisation.route, protocol)),
    ...(chairRole === undefined
      ? []
      : brokenChairRule(chairRole, chairOf(state, circumstances.protocol, change.booking.startsAt), protocol)),
  ];
  const kept = { ...change, reason, booking: tidyBooking(change.booking) };
  const facts = factsOfCase(state, circumstances.protocol, change.booking.startsAt);
  const act = { before: 'book', facts, departures: broken, events: [changed(kept, protocol)] } as const;
  return withinRules(act, circumstances);
};
