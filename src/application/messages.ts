import type { Recorded } from '../casefile/events.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Message } from '../store/outbox.ts';
import { listPeople } from '../store/people.ts';
import type { House } from './house.ts';
import { inviteeMessages } from './invitee-messages.ts';
import type { Scene } from './scene.ts';
import { staffMessages } from './staff-messages.ts';

/** The messages that new events give rise to: one recipient each, no child's data, each once. */
export const messagesFor = async (
  house: House,
  { tx, caseId, protocol, now }: Scene,
  { next, recorded }: { readonly next: CaseFile; readonly recorded: readonly Recorded[] },
): Promise<readonly Message[]> => {
  const people = await listPeople(tx);
  const writing = { caseId, state: next, protocol: protocol.protocol, people, address: house.address, now };
  return recorded.flatMap((event) => [...inviteeMessages(event, writing), ...staffMessages(event, writing)]);
};
