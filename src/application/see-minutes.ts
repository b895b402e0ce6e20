import { fold } from '../casefile/evolve.ts';
import type { Recorded } from '../casefile/events.ts';
import { receiveMinutes } from '../casefile/minutes/receive-minutes.ts';
import type { KeptCorrection } from '../casefile/minutes/minutes.ts';
import type { CaseFile, CaseFileIn } from '../casefile/state.ts';
import { may } from '../disclosure/may.ts';
import { invitationsOf, runs } from '../disclosure/relations.ts';
import { minutesContent } from '../documents/minutes-content.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { type KeptDocument, loadDocument } from '../store/documents.ts';
import type { Duty } from '../timescales/duty.ts';
import { protocolClocks } from './clocks.ts';
import type { House } from './house.ts';
import { type Seen, look } from './look.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Person } from './person.ts';

export interface MinutesSeen {
  readonly caseId: string;
  readonly number: number;
  /** Just what the PDF and DOCX of this issue say. */
  readonly document: PrintedDocument;
  /** The latest issue there is. */
  readonly latest: number;
  /** The invitation by which this person received them; null for those who run the meeting. */
  readonly invitationId: string | null;
  readonly isStaff: boolean;
  /** Whether this person decides corrections. */
  readonly decides: boolean;
  /** This recipient's time for corrections. */
  readonly window: Duty | null;
  /** The corrections this person asked for; all of them for those who run the meeting. */
  readonly corrections: readonly KeptCorrection[];
}

/** What an issue says, made again from the case file as it stood when it was issued, whatever was corrected since. */
const asIssued = (
  { issues }: CaseFileIn<'closed'>,
  number: number,
  { events, protocol }: { readonly events: readonly Recorded[]; readonly protocol: ProtocolInForce },
): PrintedDocument | null => {
  const issue = issues.find((each) => each.number === number);
  const state = fold(events.filter(({ version }) => version < (issue?.version ?? 0)));
  if (issue === undefined || state.status !== 'closed') return null;
  const { issuedAt } = issue;
  const duties = protocolClocks(state, protocol, issuedAt);
  const content = minutesContent({ state, protocol, issueNumber: number, issuedAt, duties });
  return minutesDocument(content, protocol.clauses);
};

/** The invitations by which an issue went to this person: the protocol may leave out some of those invited. */
const receivedBy = (person: Person, state: CaseFile, number: number): readonly string[] => {
  const issue = state.status === 'closed' ? state.issues.find((each) => each.number === number) : undefined;
  return invitationsOf(state, person).flatMap(({ id }) => (issue?.invitationIds.includes(id) === true ? [id] : []));
};

interface Which {
  readonly caseId: string;
  readonly number: number;
}

/** Records that a recipient opened an issue. Opening it again, or as one of those who run the meeting, records nothing. */
const receive = (house: House, person: Person, { caseId, number: issueNumber }: Which): Promise<Outcome> =>
  perform(house, person, {
    caseId,
    act: 'read-minutes',
    decide: (state, _, circumstances) => {
      const mine = receivedBy(person, state, issueNumber);
      const verdicts = mine.map((id) => receiveMinutes(state, { issueNumber, invitationId: id }, circumstances));
      return { kind: 'accepted', events: verdicts.flatMap((each) => (each.kind === 'accepted' ? each.events : [])) };
    },
    command: {},
  });

/** One issue of the minutes, as it was issued. A recipient's first opening is their receipt. BR-119. */
export const seeMinutes = async (house: House, person: Person, which: Which): Promise<Seen<MinutesSeen>> => {
  const { caseId, number } = which;
  if ((await receive(house, person, which)).kind === 'forbidden') return { kind: 'forbidden' };
  return look(house, person, {
    caseId,
    act: 'read-minutes',
    read: ({ state, protocol, now, events }): MinutesSeen | null => {
      if (state.status !== 'closed') return null;
      const document = asIssued(state, number, { events, protocol });
      if (document === null) return null;
      const isStaff = runs(person, state, protocol.protocol);
      const mine = receivedBy(person, state, number);
      if (!isStaff && mine.length === 0) return null;
      const windows = protocolClocks(state, protocol, now).filter(
        ({ window, subject }) => window && mine.includes(subject ?? ''),
      );
      return {
        ...{ caseId, number, document, isStaff },
        decides: may('decide-correction', person, { state, protocol: protocol.protocol }),
        latest: state.issues.length,
        invitationId: mine[0] ?? null,
        window: windows[0] ?? null,
        corrections: state.corrections.filter(({ invitationId }) => isStaff || mine.includes(invitationId)),
      };
    },
  });
};

/** The bytes of an issue as they were issued. Downloading is opening. */
export const seeMinutesDocument = async (
  house: House,
  person: Person,
  { caseId, number, format }: Which & { readonly format: KeptDocument['format'] },
): Promise<Seen<KeptDocument>> => {
  if ((await receive(house, person, { caseId, number })).kind === 'forbidden') return { kind: 'forbidden' };
  return look(house, person, {
    caseId,
    act: 'read-minutes',
    read: ({ tx, state, protocol }) =>
      runs(person, state, protocol.protocol) || receivedBy(person, state, number).length > 0
        ? loadDocument(tx, { caseId, kind: 'minutes', issueNumber: number, format })
        : null,
  });
};
