import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

/** Does not agree to the change: the booking stands. BR-058. */
export const declineChangeOfBooking: Decide<{ readonly reason: string }> = (state, { reason }) => {
  if (state.status !== 'booked' || state.changeAsked === null)
    return notNow('There is no change to this booking waiting for agreement.');
  return (
    textFault(reason, { field: 'reason', what: 'why the meeting must stay as booked' }) ??
    accepted({ type: 'BookingChangeDeclined', data: { reason: tidy(reason) } })
  );
};
