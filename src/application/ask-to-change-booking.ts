import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/instants.ts';
import { type AskToChangeBooking, askToChangeBooking as decideAsk } from '../casefile/booking/ask-to-change-booking.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import { hasBooking } from '../casefile/in-status.ts';
import { slotsBetween } from '../store/slots.ts';
import { type BookingChosen, bookingOf } from './book-meeting.ts';
import { limitsFor } from './booking-limits.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import { SlotTaken } from './slot-taken.ts';
import type { UseCase } from './use-case.ts';

export type ChangeWanted =
  | { readonly kind: 'cancel'; readonly reason: string }
  | { readonly kind: 'rearrange'; readonly reason: string; readonly chosen: BookingChosen };

/** Says at once when somebody else has the time, rather than when the change is agreed. Nothing is held until then. */
const mustBeFree = async ({ desk, startsAt, endsAt }: Booking, { tx, caseId }: Scene): Promise<void> => {
  const dayBefore = Temporal.Instant.from(startsAt).subtract({ hours: 24 }).toString();
  const taken = (await slotsBetween(tx, dayBefore, endsAt)).find(
    (slot) => slot.caseId !== caseId && slot.desk === desk && isBefore(startsAt, slot.endsAt),
  );
  if (taken !== undefined) throw new SlotTaken(taken.reference);
};

/** Why this person chairs was settled when the meeting was booked. */
const isSameChair = ({ chairPersonId }: Booking, { state }: Scene): boolean =>
  hasBooking(state) && state.booking.chairPersonId === chairPersonId;

const commandOf = async (wanted: ChangeWanted, scene: Scene): Promise<AskToChangeBooking> => {
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
    command: (scene) => commandOf(ask.command, scene),
  });
