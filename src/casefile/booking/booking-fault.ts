import { Temporal } from 'temporal-polyfill';
import type { Protocol } from '../../protocol/schema.ts';
import { lengthFault, longest, textFault, tidy } from '../text.ts';
import { type Verdict, refused } from '../verdict.ts';
import type { Booking } from './booking.ts';

const endsFirst = ({ startsAt, endsAt }: Booking): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(endsAt), Temporal.Instant.from(startsAt)) <= 0;

/** What is wrong with the booking itself, whatever the rules of booking; null when it can be recorded. */
export const bookingFault = (booking: Booking, { desks, slots }: Protocol): Verdict<never> | null => {
  const { place, chairName, minuteTakerName } = booking;
  if (!desks.some(({ id }) => id === booking.desk))
    return refused('unknown-desk', 'Select a desk', slots.clauses, 'desk');
  if (endsFirst(booking))
    return refused('ends-before-start', 'The meeting must end after it starts', slots.clauses, 'time');
  if (tidy(chairName) === '') return refused('missing', 'Select who will chair the meeting', slots.clauses, 'chair');
  return (
    lengthFault(chairName, { field: 'chair', what: 'the name of the chair', max: longest.name }) ??
    textFault(minuteTakerName, { field: 'minute-taker', what: 'who will take the minutes', max: longest.name }) ??
    textFault(place, { field: 'place', what: 'the link to join, or the room and address', max: longest.short })
  );
};

/** A booking as the record keeps it. */
export const tidyBooking = (booking: Booking): Booking => ({
  ...booking,
  place: tidy(booking.place),
  chairName: tidy(booking.chairName),
  minuteTakerName: tidy(booking.minuteTakerName),
});
