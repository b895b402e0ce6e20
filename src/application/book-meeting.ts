import { Temporal } from 'temporal-polyfill';
import type { Booking } from '../casefile/booking/booking.ts';
import { bookMeeting as decideBookMeeting } from '../casefile/booking/book-meeting.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import { hasRequest } from '../casefile/in-status.ts';
import { findPerson } from '../store/people.ts';
import { limitsFor } from './booking-limits.ts';
import type { House } from './house.ts';
import type { Scene } from './scene.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Where and when, as the desk chooses it; the rest follows from the protocol and the request. */
export interface BookingChosen {
  readonly desk: string;
  /** ISO instant. */
  readonly startsAt: string;
  readonly mode: Booking['mode'];
  readonly place: string;
  readonly chairPersonId: string;
  readonly minuteTakerName: string;
  readonly minuteTakerPersonId: string | null;
  readonly roomId: string | null;
}

/** The whole booking, with the chair's name and the end of the slot, and the chair's role (empty if nobody was chosen). */
export const bookingOf = async (
  chosen: BookingChosen,
  { tx, protocol }: Pick<Scene, 'tx' | 'protocol'>,
): Promise<{ readonly booking: Booking; readonly chairRole: string }> => {
  const chair = await findPerson(tx, chosen.chairPersonId);
  const minutes = bookedMinutes(protocol.protocol);
  const endsAt = Temporal.Instant.from(chosen.startsAt).add({ minutes }).toString();
  return { booking: { ...chosen, endsAt, chairName: chair?.name ?? '' }, chairRole: chair?.role ?? '' };
};

const invitationsOf = (house: House, { state }: Scene) =>
  hasRequest(state) ? state.form.invitees.map((invitee) => ({ ...invitee, id: house.newId(), deputyFor: null })) : [];

/** Gives a waiting request its slot and invites everybody it names. */
export const bookMeeting: UseCase<BookingChosen> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'book-meeting',
    decide: decideBookMeeting,
    command: async (scene) => ({
      ...(await bookingOf(ask.command, scene)),
      limits: limitsFor(ask.command, scene),
      invitations: invitationsOf(house, scene),
    }),
  });
