import { Temporal } from 'temporal-polyfill';
import { type AskToChangeBooking, askToChangeBooking as decideAsk } from '../casefile/booking/ask-to-change-booking.ts';
import type { Booking } from '../casefile/booking/booking.ts';
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

const isBefore = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;

/** Says at once when somebody else has the time, rather than when the change is agreed. Nothing is held until then. */
const mustBeFree = async ({ desk, startsAt, endsAt }: Booking, { tx, caseId }: Scene): Promise<void> => {
  const dayBefore = Temporal.Instant.from(startsAt).subtract({ hours: 24 }).toString();
  const taken = (await slotsBetween(tx, dayBefore, endsAt)).find(
    (slot) => slot.caseId !== caseId && slot.desk === desk && isBefore(startsAt, slot.endsAt),
  );
  if (taken !== undefined) throw new SlotTaken(taken.reference);
};

const commandOf = async (wanted: ChangeWanted, scene: Scene): Promise<AskToChangeBooking> => {
  const { reason } = wanted;
  if (wanted.kind === 'cancel')
    return { change: { kind: 'cancel', reason }, limits: { onWorkingDay: true, meetBy: null } };
  const { booking } = await bookingOf(wanted.chosen, scene);
  await mustBeFree(booking, scene);
  return { change: { kind: 'rearrange', reason, booking }, limits: limitsFor(wanted.chosen, scene) };
};

/** Asks for a booking to be cancelled or moved; whoever the protocol names then agrees or declines. */
export const askToChangeBooking: UseCase<ChangeWanted> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'ask-to-change-booking',
    decide: decideAsk,
    command: (scene) => commandOf(ask.command, scene),
  });
