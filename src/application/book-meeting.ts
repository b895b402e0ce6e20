import { Temporal } from 'temporal-polyfill';
import type { Booking } from '../casefile/booking/booking.ts';
import { bookMeeting as decideBookMeeting } from '../casefile/booking/book-meeting.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import { hasRequest } from '../casefile/in-status.ts';
import type { Invitation, Invited } from '../casefile/invitation/invitation.ts';
import { tidy } from '../casefile/text.ts';
import { findDiary } from '../store/diary-rows.ts';
import { knownAddresses } from '../store/known-addresses.ts';
import { findPerson } from '../store/people.ts';
import { limitsFor } from './booking-limits.ts';
import type { House } from './house.ts';
import { minuteTakerNamed, minuteTakerOf } from './minute-taker.ts';
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

/**
 * The whole booking, with the end of the slot, the names of whoever was chosen and the place of the room; and the chair's
 * role. What nobody was found for is empty.
 */
export const bookingOf = async (
  chosen: BookingChosen,
  { tx, protocol }: Pick<Scene, 'tx' | 'protocol'>,
): Promise<{ readonly booking: Booking; readonly chairRole: string }> => {
  const { chairPersonId, minuteTakerPersonId, roomId } = chosen;
  const chair = await findPerson(tx, chairPersonId);
  const minuteTaker =
    minuteTakerPersonId === null
      ? await minuteTakerNamed(chosen.minuteTakerName, { tx, protocol })
      : await minuteTakerOf(minuteTakerPersonId, { tx, protocol });
  const room = roomId === null ? null : await findDiary(tx, roomId);
  const endsAt = Temporal.Instant.from(chosen.startsAt).add({ minutes: bookedMinutes(protocol.protocol) });
  const booking = {
    ...chosen,
    endsAt: endsAt.toString(),
    chairName: chair?.name ?? '',
    minuteTakerName: minuteTaker?.name ?? '',
    minuteTakerPersonId: minuteTaker?.id ?? null,
    place: tidy(chosen.place) === '' ? (room?.place ?? '') : chosen.place,
    roomId: room?.id ?? null,
  };
  return { booking, chairRole: chair?.role ?? '' };
};

const asked = (invited: Invited): Invitation => {
  const { id, role, agency, name, organisation, email, telephone, mandatory, deputyFor } = invited;
  return { id, role, agency, name, organisation, email, telephone, mandatory, deputyFor };
};

/** Whom the request names; where it is booked again, everybody who was invited, so that what they gave stays theirs. */
const invitationsOf = (house: House, { state }: Scene): readonly Invitation[] => {
  if (!hasRequest(state)) return [];
  if (state.status === 'waiting' && state.earlier !== undefined) return state.earlier.invitations.map(asked);
  return state.form.invitees.map((invitee) => ({ ...invitee, id: house.newId(), deputyFor: null }));
};

/** Gives a waiting request its slot and invites everybody it names. */
export const bookMeeting: UseCase<BookingChosen> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'book-meeting',
    decide: decideBookMeeting,
    command: async (scene) => {
      const invitations = invitationsOf(house, scene);
      const emails = invitations.map(({ email }) => email);
      return {
        ...(await bookingOf(ask.command, scene)),
        limits: limitsFor(ask.command, scene),
        invitations,
        known: await knownAddresses(scene.tx, emails),
      };
    },
  });
