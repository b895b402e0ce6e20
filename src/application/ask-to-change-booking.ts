import { type AskToChangeBooking, askToChangeBooking as decideAsk } from '../casefile/booking/ask-to-change-booking.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import { hasBooking } from '../casefile/in-status.ts';
import { overlapping, whatIsTaken } from '../store/what-is-taken.ts';
import { type BookingChosen, bookingOf } from './book-meeting.ts';
import { limitsFor } from './booking-limits.ts';
import { refuseTaken, wantedBy } from './move-slot.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import type { UseCase } from './use-case.ts';

export type ChangeWanted =
  | { readonly kind: 'cancel'; readonly reason: string }
  | { readonly kind: 'rearrange'; readonly reason: string; readonly chosen: BookingChosen };

/** Says at once when another meeting has what is wanted, rather than when the change is agreed. Nothing is held until then. */
const mustBeFree = async (booking: Booking, { tx, caseId, now }: Scene): Promise<void> => {
  const wanted = await wantedBy(tx, booking, { caseId, now });
  const taken = whatIsTaken(await overlapping(tx, wanted), wanted);
  if (taken.length > 0) throw await refuseTaken(tx, booking, taken);
};

/** Why this person chairs was settled when the meeting was booked. */
const isSameChair = ({ chairPersonId }: Booking, { state }: Scene): boolean =>
  hasBooking(state) && state.booking.chairPersonId === chairPersonId;

/** The change as the case file is asked for it. */
export const changeWanted = async (wanted: ChangeWanted, scene: Scene): Promise<AskToChangeBooking> => {
  const { reason } = wanted;
  if (wanted.kind === 'cancel')
    return { change: { kind: 'cancel', reason }, limits: { onWorkingDay: true, meetBy: null } };
  const { booking, chairRole } = await bookingOf(wanted.chosen, scene);
  await mustBeFree(booking, scene);
  return {
    change: { kind: 'rearrange', reason, booking },
    limits: limitsFor(wanted.chosen, scene),
    ...(isSameChair(booking, scene) ? {} : { chairRole }),
  };
};

/** Asks for a booking to be cancelled or moved; whoever the protocol names then agrees or declines. */
export const askToChangeBooking: UseCase<ChangeWanted> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'ask-to-change-booking',
    decide: decideAsk,
    command: (scene) => changeWanted(ask.command, scene),
  });
