import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import type { Booking, BookingChange } from './booking.ts';

/** A booking as the record has it: the first ones named neither a minute-taker's id nor a room. */
const read = (kept: Booking): Booking => ({ ...{ minuteTakerPersonId: null, roomId: null }, ...kept });

const readChange = (kept: BookingChange): BookingChange =>
  kept.kind === 'cancel' ? kept : { ...kept, booking: read(kept.booking) };

export const bookingEvolution: Evolution<
  | 'MeetingBooked'
  | 'BookingChangeAsked'
  | 'BookingChangeDeclined'
  | 'MeetingRearranged'
  | 'MinuteTakerNamed'
  | 'MeetingCancelled'
> = {
  MeetingBooked: (state, { data, recordedAt }) => ({
    ...mustBeIn(state, 'waiting'),
    status: 'booked',
    booking: read(data.booking),
    bookedAt: recordedAt,
    changeAsked: null,
    invitations: [],
    calls: [],
    informationAsked: [],
    information: [],
  }),
  BookingChangeAsked: (state, { data, actor, recordedAt }) => ({
    ...mustBeIn(state, 'booked'),
    changeAsked: { ...readChange(data.change), by: actor, at: recordedAt },
  }),
  BookingChangeDeclined: (state) => ({ ...mustBeIn(state, 'booked'), changeAsked: null }),
  MeetingRearranged: (state, { data, recordedAt }) => {
    const booked = mustBeIn(state, 'booked');
    return {
      ...booked,
      booking: read(data.booking),
      bookedAt: recordedAt,
      changeAsked: null,
      // An answer was given for the old time: everybody is asked again.
      invitations: booked.invitations.map((invitation) => ({ ...invitation, sentAt: recordedAt, answer: null })),
    };
  },
  MinuteTakerNamed: (state, { data }) => {
    const booked = mustBeIn(state, 'booked');
    return { ...booked, booking: { ...booked.booking, ...data } };
  },
  MeetingCancelled: (state, { data, recordedAt }) => ({
    ...mustBeIn(state, 'booked'),
    status: 'cancelled',
    reason: data.reason,
    cancelledAt: recordedAt,
    changeAsked: null,
  }),
};
