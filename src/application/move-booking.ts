import { askToChangeBooking as decideAsk } from '../casefile/booking/ask-to-change-booking.ts';
import { hasBooking } from '../casefile/in-status.ts';
import { changeWanted } from './ask-to-change-booking.ts';
import { perform } from './perform.ts';
import type { UseCase } from './use-case.ts';

/** Another time for a booking that otherwise stays as it is, and why. `startsAt` is an ISO instant. */
export interface Move {
  readonly startsAt: string;
  readonly reason: string;
}

/** Asks for a booking to be moved to another time; made at once where the protocol names nobody to agree. */
export const moveBooking: UseCase<Move> = (house, person, ask) =>
  perform(house, person, {
    ...ask,
    act: 'ask-to-change-booking',
    decide: decideAsk,
    command: (scene) => {
      const { startsAt, reason } = ask.command;
      const { state } = scene;
      if (!hasBooking(state)) return Promise.resolve(nothingBooked(reason));
      return changeWanted({ kind: 'rearrange', reason, chosen: { ...state.booking, startsAt } }, scene);
    },
  });

/** What has no booking refuses any change of it, with the reason why. */
const nothingBooked = (reason: string) => ({
  change: { kind: 'cancel', reason } as const,
  limits: { onWorkingDay: true, meetBy: null },
});
