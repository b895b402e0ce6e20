import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Nothing } from '../events.ts';
import { accepted } from '../verdict.ts';

/** Agrees to the change that was asked for: the meeting is then rearranged or cancelled. BR-058. */
export const agreeChangeOfBooking: Decide<Nothing> = (state) => {
  if (state.status !== 'booked' || state.changeAsked === null)
    return notNow('There is no change to this booking waiting for agreement.');
  const { changeAsked } = state;
  return changeAsked.kind === 'cancel'
    ? accepted({ type: 'MeetingCancelled', data: { reason: changeAsked.reason } })
    : accepted({ type: 'MeetingRearranged', data: { booking: changeAsked.booking, reason: changeAsked.reason } });
};
