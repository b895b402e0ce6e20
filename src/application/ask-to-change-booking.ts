import { type AskToChangeBooking, askToChangeBooking as decideAsk } from '../casefile/booking/ask-to-change-booking.ts';
import { type BookingChosen, bookingOf } from './book-meeting.ts';
import { limitsFor } from './booking-limits.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';
import type { UseCase } from './use-case.ts';

export type ChangeWanted =
  | { readonly kind: 'cancel'; readonly reason: string }
  | { readonly kind: 'rearrange'; readonly reason: string; readonly chosen: BookingChosen };

const commandOf = async (wanted: ChangeWanted, scene: Scene): Promise<AskToChangeBooking> => {
  const { reason } = wanted;
  if (wanted.kind === 'cancel')
    return { change: { kind: 'cancel', reason }, limits: { onWorkingDay: true, meetBy: null } };
  const { booking } = await bookingOf(wanted.chosen, scene);
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
