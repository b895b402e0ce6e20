import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';
import { begunOf } from '../request/evolve-request.ts';
import type { CaseFileIn } from '../state.ts';
import type { Booking, BookingChange } from './booking.ts';

/** A booking as the record has it: the first ones named neither a minute-taker's id nor a room. */
const read = (kept: Booking): Booking => ({ ...{ minuteTakerPersonId: null, roomId: null }, ...kept });

const readChange = (kept: BookingChange): BookingChange =>
  kept.kind === 'cancel' ? kept : { ...kept, booking: read(kept.booking) };

/** Somebody else is named for a booking, and for the one asked for in its place where that had the same person: so they stay named once it is agreed. */
const named = (booked: CaseFileIn<'booked'>, who: Partial<Booking>, isSame: (asked: Booking) => boolean) => {
  const { booking, changeAsked } = booked;
  const follows = changeAsked?.kind === 'rearrange' && isSame(changeAsked.booking);
  return {
    ...booked,
    booking: { ...booking, ...who },
    changeAsked: follows ? { ...changeAsked, booking: { ...changeAsked.booking, ...who } } : changeAsked,
  };
};

export const bookingEvolution: Evolution<
  | 'MeetingBooked'
  | 'BookingChangeAsked'
  | 'BookingChangeDeclined'
  | 'MeetingRearranged'
  | 'ChairNamed'
  | 'MinuteTakerNamed'
  | 'MeetingCancelled'
  | 'MeetingAskedAgain'
> = {
  MeetingBooked: (state, { data, recordedAt }) => {
    const { earlier, ...waiting } = mustBeIn(state, 'waiting');
    return {
      ...waiting,
      ...(earlier ?? { calls: [], informationAsked: [], information: [] }),
      status: 'booked',
      booking: read(data.booking),
      bookedAt: recordedAt,
      changeAsked: null,
      invitations: [],
    };
  },
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
  ChairNamed: (state, { data }) => {
    const booked = mustBeIn(state, 'booked');
    return named(booked, data, ({ chairPersonId }) => chairPersonId === booked.booking.chairPersonId);
  },
  MinuteTakerNamed: (state, { data }) => {
    const booked = mustBeIn(state, 'booked');
    const { minuteTakerName, minuteTakerPersonId } = booked.booking;
    const isSame = (asked: Booking): boolean =>
      asked.minuteTakerPersonId === minuteTakerPersonId && asked.minuteTakerName === minuteTakerName;
    return named(booked, data, isSame);
  },
  MeetingCancelled: (state, { data, recordedAt }) => ({
    ...mustBeIn(state, 'booked'),
    status: 'cancelled',
    reason: data.reason,
    cancelledAt: recordedAt,
    changeAsked: null,
  }),
  MeetingAskedAgain: (state) => {
    const cancelled = mustBeIn(state, 'cancelled');
    const { form, completedAt, authorisation, invitations, calls, informationAsked, information } = cancelled;
    const earlier = { invitations, calls, informationAsked, information };
    return { ...begunOf(cancelled), status: 'waiting', form, completedAt, authorisation, earlier };
  },
};
