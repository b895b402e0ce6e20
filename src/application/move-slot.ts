import type { Booking } from '../casefile/booking/booking.ts';
import type { Recorded } from '../casefile/events.ts';
import type { Tx } from '../store/connect.ts';
import { releaseSlot, takeSlot } from '../store/slots.ts';
import { SlotTaken } from './slot-taken.ts';

const take = async (tx: Tx, caseId: string, { desk, startsAt, endsAt }: Booking): Promise<void> => {
  const taken = await takeSlot(tx, { caseId, desk, startsAt, endsAt });
  if (!taken.ok) throw new SlotTaken(taken.takenBy);
};

/** Takes, moves or gives back the slot as the events say. Throws `SlotTaken`, which undoes everything. */
export const moveSlot = async (
  tx: Tx,
  { caseId, recorded }: { readonly caseId: string; readonly recorded: readonly Recorded[] },
): Promise<void> => {
  for (const event of recorded) {
    if (event.type === 'MeetingCancelled') await releaseSlot(tx, caseId);
    if (event.type === 'MeetingRearranged' || event.type === 'MeetingBooked')
      await take(tx, caseId, event.data.booking);
  }
};
