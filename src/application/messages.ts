import type { Recorded } from '../casefile/events.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { Message } from '../store/outbox.ts';
import { listPeople } from '../store/people.ts';
import type { House } from './house.ts';
import { inviteeLetters } from './invitee-messages.ts';
import type { Scene } from './scene.ts';
import { staffLetters } from './staff-messages.ts';
import { lettersFor } from './writing.ts';

/** Most events tell nobody anything, and then nobody has to be looked up. */
const tells = ({ type }: Recorded): boolean => type in inviteeLetters || type in staffLetters;

/** The messages that new events give rise to: one recipient each, no child's data, each once. */
export const messagesFor = async (
  house: House,
  { tx, caseId, state: before, protocol, now }: Scene,
  { next: state, recorded }: { readonly next: CaseFile; readonly recorded: readonly Recorded[] },
): Promise<readonly Message[]> => {
  if (state.status === 'none' || !recorded.some(tells)) return [];
  const people = await listPeople(tx);
  const writing = {
    caseId,
    before,
    state,
    protocol: protocol.protocol,
    people,
    address: house.address,
    now,
    mailbox: house.post.mailbox,
  };
  return recorded.flatMap((event) => [
    ...lettersFor(inviteeLetters, event, writing),
    ...lettersFor(staffLetters, event, writing),
  ]);
};
