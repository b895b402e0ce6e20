import { isBefore } from '../calendar/instants.ts';
import type { Booking } from '../casefile/booking/booking.ts';
import type { Recorded } from '../casefile/events.ts';
import type { Tx } from '../store/connect.ts';
import { endSlot, releaseSlot, takeSlot } from '../store/slots.ts';
import type { Wanted } from '../store/what-is-taken.ts';
import { type Names, SlotTaken } from './slot-taken.ts';

/**
 * What a booking would have to itself. A meeting by telephone needs no line of the desk, and one that is written down
 * when it is over takes nobody's time any more.
 */
export const wantedBy = (
  { desk, startsAt, endsAt, mode, chairPersonId, minuteTakerPersonId, roomId }: Booking,
  { caseId, now }: { readonly caseId: string; readonly now: string },
): Wanted => {
  const when = { caseId, desk, startsAt, endsAt };
  if (!isBefore(now, endsAt))
    return { ...when, lines: 0, chairPersonId: null, minuteTakerPersonId: null, roomId: null };
  return { ...when, lines: mode === 'telephone' ? 0 : 1, chairPersonId, minuteTakerPersonId, roomId };
};

/** What its refusal calls them. */
export const namesOf = ({ chairName, minuteTakerName, place }: Booking): Names => ({
  ...{ chair: chairName, minuteTaker: minuteTakerName, room: place },
});

const follow = async (tx: Tx, caseId: string, event: Recorded): Promise<void> => {
  if (event.type === 'MeetingCancelled') await releaseSlot(tx, caseId);
  if (event.type === 'MeetingClosed') await endSlot(tx, caseId, event.occurredAt);
  if (event.type !== 'MeetingRearranged' && event.type !== 'MeetingBooked') return;
  const { booking } = event.data;
  const taking = await takeSlot(tx, wantedBy(booking, { caseId, now: event.recordedAt }));
  if (!taking.ok) throw new SlotTaken(taking.taken, namesOf(booking));
};

/** Takes, moves or gives back the slot as the events say. Throws `SlotTaken`, which undoes everything. */
export const moveSlot = async (
  tx: Tx,
  { caseId, recorded }: { readonly caseId: string; readonly recorded: readonly Recorded[] },
): Promise<void> => {
  for (const event of recorded) await follow(tx, caseId, event);
};
