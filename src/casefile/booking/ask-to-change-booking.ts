import type { Decide } from '../command.ts';
import { notNow, unlessDeparting } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { refused } from '../verdict.ts';
import type { BookingChange } from './booking.ts';
import { type Limits, bookingFault, brokenSlotRules } from './slot-rules.ts';

export interface AskToChangeBooking {
  readonly change: BookingChange;
  readonly limits: Limits;
}

/** Asks whoever the protocol names to agree to cancelling or rearranging. Until they do the booking stands. BR-058. */
export const askToChangeBooking: Decide<AskToChangeBooking> = (state, { change, limits }, circumstances) => {
  if (state.status !== 'booked') return notNow('Only a booked meeting that has not started can be changed.');
  if (state.changeAsked !== null) return notNow('A change to this booking is already waiting for agreement.');
  const { protocol } = circumstances.protocol;
  const reasonFault = textFault(change.reason, { field: 'reason', what: 'why the booking needs to change' });
  if (reasonFault !== null) return reasonFault;
  const events = [
    { type: 'BookingChangeAsked', data: { change: { ...change, reason: tidy(change.reason) } } },
  ] as const;
  if (change.kind === 'cancel') return unlessDeparting([], circumstances, events);
  const fault = bookingFault(change.booking, protocol);
  if (fault !== null) return refused(fault.code, fault.message, protocol.rearranging.clauses, fault.field);
  return unlessDeparting(
    brokenSlotRules(change.booking, limits, { protocol, now: circumstances.now }),
    circumstances,
    events,
  );
};
