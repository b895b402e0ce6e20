import type { Recorded } from '../casefile/events.ts';
import type { CaseFile } from '../casefile/state.ts';
import { saveDiscussion } from '../store/discussions.ts';
import { saveInvitations } from '../store/invitations.ts';
import { putInOutbox } from '../store/outbox.ts';
import { saveToDos } from '../store/to-dos.ts';
import { toDos } from '../timescales/to-dos.ts';
import { clocksOf } from './clocks.ts';
import type { House } from './house.ts';
import { keepClocks } from './keep-clocks.ts';
import { messagesFor } from './messages.ts';
import { moveSlot } from './move-slot.ts';
import { discussionRow, invitationRows } from './read-model-rows.ts';
import type { Scene } from './scene.ts';

interface Change {
  /** The case file as the new events leave it. */
  readonly next: CaseFile;
  readonly recorded: readonly Recorded[];
}

/** Brings all that is worked out from the record up to date with it, in the transaction that added to it. */
export const project = async (house: House, scene: Scene, { next, recorded }: Change): Promise<void> => {
  if (recorded.length === 0) return;
  const { tx, caseId, protocol, now } = scene;
  const duties = clocksOf(next, protocol, now);
  const looking = { protocol: protocol.protocol, duties };
  const open = toDos(next, looking);
  await moveSlot(tx, { caseId, recorded });
  const row = discussionRow({ caseId, state: next, protocol, open: open.length, now });
  if (row !== null) await saveDiscussion(tx, row);
  await saveInvitations(tx, caseId, invitationRows(caseId, next));
  await saveToDos(tx, caseId, open);
  await keepClocks(tx, { caseId, state: next, row, looking });
  const messages = await messagesFor(house, scene, { next, recorded });
  await putInOutbox(tx, messages, { now, state: house.demonstration ? 'kept' : 'waiting' });
};
