import type { ChangeWanted } from '../../../application/ask-to-change-booking.ts';
import type { Booking } from '../../../casefile/booking/booking.ts';
import { tidy } from '../../../casefile/text.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { modeIn } from '../book/booking-fields.ts';
import { chosenIn } from '../book/read-chosen.ts';
import { readSlot } from '../book/read-slot.ts';

export type ChangeRead =
  | { readonly ok: true; readonly wanted: ChangeWanted }
  | { readonly ok: false; readonly errors: readonly PageError[] };

type Rearranging = Extract<ChangeWanted, { readonly kind: 'rearrange' }>;

const parts = ['desk', 'startsAt', 'mode', 'chairPersonId', 'roomId'] as const;

/** A place that was left empty is that of the room that is chosen. */
const isSame = (typed: string, booked: string, chosen: string | null): boolean =>
  typed.trim() === booked || (typed.trim() === '' && chosen !== null);

/** A name that was typed counts instead of the person chosen. */
const isSameTaker = ({ minuteTakerName, minuteTakerPersonId }: Rearranging['chosen'], booking: Booking): boolean =>
  tidy(minuteTakerName) === ''
    ? minuteTakerPersonId !== null && minuteTakerPersonId === booking.minuteTakerPersonId
    : tidy(minuteTakerName) === booking.minuteTakerName;

const isUnchanged = ({ chosen }: Rearranging, booking: Booking): boolean =>
  parts.every((part) => chosen[part] === booking[part]) &&
  isSameTaker(chosen, booking) &&
  isSame(chosen.place, booking.place, chosen.roomId);

const rearranging = (body: Fields, protocol: Protocol, booking: Booking): ChangeRead => {
  const read = readSlot(body, protocol);
  const mode = modeIn(body);
  if (read.kind !== 'slot' || mode === null) {
    const slotErrors =
      read.kind === 'wrong' ? read.errors : [{ field: 'on', message: 'Enter the day and time of the meeting' }];
    return {
      ok: false,
      errors: [
        ...(read.kind === 'slot' ? [] : slotErrors),
        ...(mode === null ? [{ field: 'mode', message: 'Select how the meeting is held' }] : []),
      ],
    };
  }
  const chosen = chosenIn(body, { ...read.slot, mode });
  const wanted = { kind: 'rearrange', reason: body['reason'] ?? '', chosen } as const;
  if (isUnchanged(wanted, booking))
    return {
      ok: false,
      errors: [
        { field: 'on', message: 'The meeting is already booked like this: change the day, time, place or people' },
      ],
    };
  return { ok: true, wanted };
};

/** What somebody wants to happen to a booking, as typed. */
export const readChange = (body: Fields, protocol: Protocol, booking: Booking): ChangeRead => {
  const { kind, reason = '' } = body;
  if (kind === 'rearrange') return rearranging(body, protocol, booking);
  if (kind === 'cancel') return { ok: true, wanted: { kind, reason } };
  return { ok: false, errors: [{ field: 'kind', message: 'Select what should happen to the booking' }] };
};
