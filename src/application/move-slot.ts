import { isBefore } from '../calendar/instants.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import { chairElsewhere } from '../casefile/attendance/start-meeting.ts';
import type { Recorded } from '../casefile/events.ts';
import type { EventOf } from '../casefile/evolution.ts';
import type { Tx } from '../store/connect.ts';
import { findDiary } from '../store/diary-rows.ts';
import { chairInstead, endSlot, releaseSlot, takeSlot } from '../store/slots.ts';
import { VersionConflict } from '../store/version-conflict.ts';
import type { Taken, Wanted } from '../store/what-is-taken.ts';
import { SlotTaken } from './slot-taken.ts';

/** A meeting by telephone needs no line of the desk. A desk without a diary has one. */
const linesFor = async (tx: Tx, { mode, desk }: Booking): Promise<number> =>
  mode === 'telephone' ? 0 : ((await findDiary(tx, desk))?.capacity ?? 1);

/**
 * A meeting that is over takes nobody's time any more: it is only written down. Nor does one by telephone that is not
 * booked ahead but begun: no diary stands in the way of an urgent discussion.
 */
const takesTime = ({ mode, startsAt, endsAt }: Booking, now: string): boolean =>
  isBefore(now, mode === 'telephone' ? startsAt : endsAt);

/** What a booking would have to itself. */
export const wantedBy = async (
  tx: Tx,
  booking: Booking,
  { caseId, now }: { readonly caseId: string; readonly now: string },
): Promise<Wanted> => {
  const { desk, startsAt, endsAt, chairPersonId, minuteTakerPersonId, roomId } = booking;
  const when = { caseId, desk, startsAt, endsAt };
  return takesTime(booking, now)
    ? { ...when, lines: await linesFor(tx, booking), chairPersonId, minuteTakerPersonId, roomId }
    : { ...when, lines: 0, chairPersonId: null, minuteTakerPersonId: null, roomId: null };
};

/** The refusal of a booking that wants what other meetings have. */
export const refuseTaken = async (tx: Tx, booking: Booking, taken: readonly Taken[]): Promise<SlotTaken> => {
  const room = booking.roomId === null ? null : await findDiary(tx, booking.roomId);
  const { chairName: chair, minuteTakerName: minuteTaker, place } = booking;
  return new SlotTaken(taken, { chair, minuteTaker, room: room?.name ?? place });
};

const booksAnew: readonly Recorded['type'][] = ['MeetingBooked', 'MeetingRearranged', 'ChairNamed', 'MinuteTakerNamed'];

interface Change {
  readonly caseId: string;
  /** The booking as the events leave it; null where there is none. */
  readonly booking: Booking | null;
  readonly recorded: readonly Recorded[];
}

/**
 * Whoever chairs instead of whom it was booked with is taken from the start on. That they are elsewhere needs a reason:
 * without one somebody has only just booked them, and it is decided again.
 */
const takeChair = async (
  tx: Tx,
  { caseId, booking, recorded }: Change & { readonly booking: Booking },
  { data, occurredAt, recordedAt }: EventOf<'MeetingStarted'>,
): Promise<void> => {
  if (data.chairPersonId === booking.chairPersonId || !isBefore(recordedAt, booking.endsAt)) return;
  const isFree = await chairInstead(tx, { caseId, chairPersonId: data.chairPersonId, from: occurredAt });
  const isKnown = recorded.some(
    (each) => each.type === 'DepartureRecorded' && each.data.departure.rule === chairElsewhere,
  );
  if (!isFree && !isKnown) throw new VersionConflict({ caseId });
};

const follow = async (tx: Tx, change: Change, event: Recorded): Promise<void> => {
  const { caseId, booking } = change;
  if (event.type === 'MeetingCancelled') await releaseSlot(tx, caseId);
  if (event.type === 'MeetingClosed') await endSlot(tx, caseId, event.occurredAt);
  if (booking === null) return;
  if (event.type === 'MeetingStarted') await takeChair(tx, { ...change, booking }, event);
  if (!booksAnew.includes(event.type)) return;
  const taking = await takeSlot(tx, await wantedBy(tx, booking, { caseId, now: event.recordedAt }));
  if (!taking.ok) throw await refuseTaken(tx, booking, taking.taken);
};

/** Takes, moves or gives back the slot as the events say. Throws `SlotTaken`, which undoes everything. */
export const moveSlot = async (tx: Tx, change: Change): Promise<void> => {
  for (const event of change.recorded) await follow(tx, change, event);
};
