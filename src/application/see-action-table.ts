import { fold } from '../casefile/evolve.ts';
import type { Recorded } from '../casefile/events.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { invitationsOf, runs } from '../disclosure/relations.ts';
import { actionTableContent, actionTableDocument } from '../documents/action-table.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Person } from './person.ts';
import type { Typeset } from './typeset.ts';

export interface ActionTableSeen {
  readonly document: PrintedDocument;
  /** The invitation by which this person received it; null for those who only run the meeting. */
  readonly invitationId: string | null;
}

/** The case file as it stood when the table went out: later changes to actions do not change what was sent. */
const asSent = (events: readonly Recorded[]): CaseFileIn<'closed'> | null => {
  const sent = events.find(({ type }) => type === 'ActionTableSent');
  const state = fold(events.filter(({ version }) => version <= (sent?.version ?? 0)));
  return state.status === 'closed' ? state : null;
};

const tableOf = (events: readonly Recorded[], protocol: ProtocolInForce): PrintedDocument | null => {
  const state = asSent(events);
  if (state?.actionTableSentAt == null) return null;
  return actionTableDocument(actionTableContent(state, protocol, state.actionTableSentAt), protocol.clauses);
};

/** The table of actions as it went out at the end of the meeting, for those it went to and those who run it. BR-109, BR-110. */
export const seeActionTable = (house: House, person: Person, caseId: string): Promise<Seen<ActionTableSeen>> =>
  look(house, person, {
    caseId,
    act: 'read-minutes',
    read: ({ state, protocol, events }): ActionTableSeen | null => {
      const document = tableOf(events, protocol);
      if (document === null || state.status !== 'closed') return null;
      const isTheirs = runs(person, state, protocol.protocol);
      const mine = invitationsOf(state, person).find(({ id }) => state.actionTableTo.includes(id));
      return isTheirs || mine !== undefined ? { document, invitationId: isTheirs ? null : (mine?.id ?? null) } : null;
    },
  });

/** The table of actions as PDF. */
export const typesetActionTable = ({ typesetter }: House, { document }: ActionTableSeen): Promise<Typeset> =>
  typesetter.pdf(document);
