import { isBefore } from '../../calendar/instants.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { lengthFault, longest, textFault, tidy } from '../text.ts';
import { type Verdict, refused } from '../verdict.ts';
import type { Booking } from './booking.ts';
import { bookingClauses } from './booking-rules.ts';

const endsFirst = ({ startsAt, endsAt }: Booking): boolean => !isBefore(startsAt, endsAt);

const faultsOf = (booking: Booking, protocol: Protocol): readonly (Verdict<never> | null)[] => {
  const clauses = bookingClauses(protocol);
  const { desk, place, chairName, minuteTakerName } = booking;
  return [
    protocol.desks.some(({ id }) => id === desk) ? null : refused('unknown-desk', 'Select a desk', clauses, 'desk'),
    endsFirst(booking) ? refused('ends-before-start', 'The meeting must end after it starts', clauses, 'time') : null,
    tidy(chairName) === ''
      ? refused('missing', 'Select who will chair the meeting', clauses, 'chair')
      : lengthFault(chairName, { field: 'chair', what: 'the name of the chair', max: longest.name }),
    textFault(minuteTakerName, { field: 'minute-taker', what: 'who will take the minutes', max: longest.name }),
    textFault(place, { field: 'place', what: 'the link to join, or the room and address', max: longest.short }),
  ];
};

/** All that is wrong with the booking itself, whatever the rules of booking; null when it can be recorded. */
export const bookingFault = (booking: Booking, protocol: Protocol): Verdict<never> | null => {
  const refusals = faultsOf(booking, protocol).flatMap((fault) => (fault?.kind === 'refused' ? fault.refusals : []));
  return refusals.length === 0 ? null : { kind: 'refused', refusals };
};

/** A booking as the record keeps it. */
export const tidyBooking = (booking: Booking): Booking => ({
  ...booking,
  place: tidy(booking.place),
  chairName: tidy(booking.chairName),
  minuteTakerName: tidy(booking.minuteTakerName),
});
