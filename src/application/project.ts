import type { Recorded } from '../casefile/events.ts';
import { hasBooking } from '../casefile/in-status.ts';
import type { CaseFile } from '../casefile/state.ts';
import { saveInvitations } from '../store/invitations.ts';
import { putInOutbox } from '../store/outbox.ts';
import type { House } from './house.ts';
import { keepChain } from './keep-chain.ts';
import { messagesFor } from './messages.ts';
import { moveSlot } from './move-slot.ts';
import { invitationRows } from './read-model-rows.ts';
import { recordOffered } from './record-offered.ts';
import type { Scene } from './scene.ts';
import { workOut } from './work-out.ts';

interface Change {
  /** The case file as the new events leave it. */
  readonly next: CaseFile;
  readonly recorded: readonly Recorded[];
}

/** Brings all that is worked out from the record up to date with it, in the transaction that added to it. */
export const project = async (house: House, scene: Scene, { next, recorded }: Change): Promise<void> => {
  if (recorded.length === 0) return;
  const { tx, caseId, now } = scene;
  await moveSlot(tx, { caseId, recorded, booking: hasBooking(next) ? next.booking : null });
  await workOut(scene, next);
  await saveInvitations(tx, caseId, invitationRows(caseId, next));
  await keepChain(house, scene, next);
  await recordOffered(scene, { next, recorded });
  const messages = await messagesFor(house, scene, { next, recorded });
  await putInOutbox(tx, messages, { now, state: house.post.state });
};
