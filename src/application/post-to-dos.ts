import { allotsSlots } from '../disclosure/board.ts';
import { sayMessage } from '../documents/said/message.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Tx } from '../store/connect.ts';
import type { ToDoFound } from '../store/to-dos.ts';
import { undeliveredAt } from '../store/undelivered.ts';
import { noClock } from '../timescales/to-do.ts';
import type { Person } from './person.ts';

const most = 30;

const said = { unsure: 'perhaps did not arrive', refused: 'was refused', bounced: 'came back' } as const;

/** What the desk has to see to because a message about a case file did not arrive, or perhaps not. */
export const postToDos = async (tx: Tx, person: Person, protocol: Protocol): Promise<readonly ToDoFound[]> => {
  if (!allotsSlots(person, protocol)) return [];
  return (await undeliveredAt(tx, person.desk, most)).flatMap((each): readonly ToDoFound[] => {
    const { id, caseId, reference, childrenCount, kind, recipient, state, since } = each;
    if (caseId === null || reference === null) return [];
    const title = `${sayMessage(kind)} to ${recipient} ${said[state]}: ring them`;
    return [
      {
        ...{ caseId, reference, childrenCount, urgency: null, meetingStartsAt: null, meetBy: null },
        ...{ ...noClock, startedAt: since, key: `deliver:${id}`, kind: 'deliver', subject: id, title },
      },
    ];
  });
};
