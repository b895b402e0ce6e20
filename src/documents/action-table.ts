import { sayExact } from '../calendar/say.ts';
import type { Clause, ProtocolInForce } from '../protocol/schema.ts';
import type { CaseFileIn } from '../casefile/state.ts';
import { withCitedClauses } from './cited-clauses.ts';
import { type Heading, headingOf } from './minutes-content.ts';
import { type ActionInWords, actionsInWords } from './minutes/actions.ts';
import { chairName } from './minutes/person.ts';
import { actionTableBlock } from './minutes/print-actions.ts';
import { warningOf } from './minutes/print-warning.ts';
import type { Cited } from './minutes/source.ts';
import {
  type Block,
  type PrintedDocument,
  fact,
  facts,
  heading,
  paragraph,
  plain,
  strong,
} from './printed-document.ts';
import { sayDayInFull } from './said/due.ts';

/** The table that goes to everybody invited as soon as the meeting ends: plain data, said in words. */
export interface ActionTableContent {
  readonly heading: Heading;
  readonly issuedAt: string;
  readonly meetingOn: string;
  readonly chair: string;
  readonly actions: readonly ActionInWords[];
  readonly safetyPlan: readonly ActionInWords[];
  readonly clauses: readonly string[];
  /** What may not be passed on, where the protocol says so. */
  readonly divulging: Cited | null;
}

/** What the action table says, from a closed meeting. It names nobody of the family beyond what the actions say. */
export const actionTableContent = (
  state: CaseFileIn<'closed'>,
  protocol: ProtocolInForce,
  issuedAt: string,
): ActionTableContent => {
  const source = { state, protocol };
  const { actionTable, divulging } = protocol.protocol.circulation;
  return {
    heading: headingOf(source),
    issuedAt,
    meetingOn: sayDayInFull(state.startedAt),
    chair: chairName(state),
    actions: actionsInWords(source, 'action'),
    safetyPlan: actionsInWords(source, 'safety-plan'),
    clauses: actionTable?.clauses ?? [],
    divulging: divulging ?? null,
  };
};

const tableOr = (actions: readonly ActionInWords[], what: string, none: string): Block =>
  actions.length === 0 ? paragraph(plain(none)) : actionTableBlock(actions, what);

/** The action table laid out to be set as PDF or DOCX. */
export const actionTableDocument = (
  content: ActionTableContent,
  clauses: ReadonlyMap<string, Clause>,
): PrintedDocument => {
  const { word, reference, authority, procedure, protocolVersion, colour } = content.heading;
  return withCitedClauses(
    {
      title: `${word} ${reference}: action table`,
      authority,
      sort: `${word} action table`,
      reference,
      edition: content.meetingOn,
      issued: sayExact(content.issuedAt),
      source: `${procedure}, protocol version ${String(protocolVersion)}`,
      warning: warningOf(content.divulging),
      colour,
      issuedAt: content.issuedAt,
      blocks: [
        facts(fact('Meeting', [strong(content.meetingOn)]), fact('Chair', [plain(content.chair)])),
        heading(1, 'Actions', content.clauses),
        tableOr(content.actions, 'What will be done', 'No actions were agreed.'),
        heading(1, 'Safety plan'),
        tableOr(content.safetyPlan, 'What keeps the child safe', 'No steps were agreed.'),
      ],
    },
    clauses,
  );
};
