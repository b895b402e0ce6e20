import { sayMode } from '../../casefile/booking/mode.ts';
import { moments } from '../../casefile/moments.ts';
import { recordedLater } from '../../casefile/recorded-later.ts';
import { momentsOfGathering } from '../../protocol/gathering.ts';
import { insideSentence, sentenceCase } from '../../protocol/in-a-sentence.ts';
import { Temporal } from 'temporal-polyfill';
import { sayExact, sayTime } from '../../calendar/say.ts';
import { sayDayInFull } from '../said/due.ts';
import { sayLasted } from '../said/late.ts';
import { roleName } from '../../protocol/role-name.ts';
import type { MomentName } from '../../protocol/schema.ts';
import { chairName } from './person.ts';
import type { Cited, IssueSource, Source } from './source.ts';
import { type Timeliness, timelinessOf } from './timeliness.ts';

export interface MeetingFacts {
  /** "Friday 20 November 2026" */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly lasted: string;
  /** When it was recorded, where that was not as it happened. */
  readonly recorded: string | null;
  /** Set where it took longer than the protocol wants. */
  readonly tooLong: Cited | null;
  readonly mode: string;
  /** A room and address; null for a link or a number, which is nobody's business afterwards. */
  readonly place: string | null;
  readonly timeliness: Timeliness | null;
  readonly chair: string;
  readonly minuteTaker: string;
  /** Null where the protocol does not ask for them to be checked. */
  readonly familyDetails: (Cited & { readonly corrections: string }) | null;
  /** Whether the statement was given, and what it says; null where the protocol has none. */
  readonly confidentiality: { readonly given: Cited; readonly text: Cited } | null;
}

const tooLong = ({ state, protocol }: Source): Cited | null => {
  const { longest } = protocol.protocol.meeting;
  if (longest === undefined) return null;
  const { minutes, clauses } = longest;
  const lasted = Temporal.Instant.from(state.startedAt).until(state.endedAt).total('minutes');
  return lasted > minutes ? { text: `Longer than ${String(minutes)} minutes`, clauses } : null;
};

const familyDetails = ({ state, protocol }: Source): MeetingFacts['familyDetails'] => {
  const { familyDetails: asked } = protocol.protocol.meeting;
  if (asked === undefined) return null;
  const { clauses } = asked;
  const confirmed = state.familyDetailsConfirmed;
  if (confirmed === null) return { text: 'Not recorded as checked.', clauses, corrections: '' };
  const who = `${confirmed.by.name}, ${insideSentence(roleName(protocol.protocol, confirmed.by.role))}`;
  return { text: `Checked by ${who}, at ${sayTime(confirmed.at)}.`, clauses, corrections: confirmed.corrections };
};

const confidentiality = ({ state, protocol }: Source): MeetingFacts['confidentiality'] => {
  const { confidentiality: statement } = protocol.protocol.meeting;
  if (statement === undefined) return null;
  const { text, clauses } = statement;
  const at = state.confidentialityStatedAt;
  const said = at === null ? 'The statement is not recorded as given.' : `The statement was given at ${sayTime(at)}.`;
  return { given: { text: said, clauses }, text: { text, clauses } };
};

const recordedOf = ({ state, protocol }: Source, name: MomentName, before: string): string | null => {
  const found = moments(state, protocol.protocol).find((one) => one.name === name);
  const at = found === undefined ? null : recordedLater(found);
  return at === null ? null : `${before}${sayExact(at)}`;
};

/** When, where and how the meeting was held, and by whom. */
export const meetingFacts = (source: IssueSource): MeetingFacts => {
  const { booking, startedAt, endedAt } = source.state;
  return {
    on: sayDayInFull(startedAt),
    from: sayTime(startedAt),
    to: sayTime(endedAt),
    lasted: sayLasted(startedAt, endedAt),
    recorded: recordedOf(source, 'meeting-held', 'Recorded '),
    tooLong: tooLong(source),
    mode: booking.mode === 'virtual' ? 'Virtual' : sentenceCase(sayMode(booking.mode)),
    place: booking.mode === 'in-person' ? booking.place : null,
    timeliness: timelinessOf(source, momentsOfGathering(source.protocol.protocol, 'held'), startedAt),
    chair: chairName(source.state),
    minuteTaker: booking.minuteTakerName,
    familyDetails: familyDetails(source),
    confidentiality: confidentiality(source),
  };
};

/** How the meeting came about: who asked, who decided, how urgent. */
export interface Origin {
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly authorisedBy: string;
  readonly decidedAt: string;
  readonly urgency: Cited;
  readonly rationale: { readonly by: string; readonly text: string } | null;
}

export const originOf = ({ state, protocol }: Source): Origin => {
  const { authorisation, begunBy } = state;
  const urgency = protocol.protocol.urgencies.find(({ id }) => id === authorisation.urgency);
  const named = (who: { readonly name: string; readonly role: string }) =>
    `${who.name}, ${insideSentence(roleName(protocol.protocol, who.role))}`;
  return {
    requestedBy: named(begunBy),
    requestedAt: sayExact(state.completedAt),
    authorisedBy: named(authorisation.by),
    decidedAt: `${sayExact(authorisation.decidedAt)}${recordedOf({ state, protocol }, 'meeting-decided', ', recorded ') ?? ''}`,
    urgency: { text: urgency?.label ?? authorisation.urgency, clauses: urgency?.clauses ?? [] },
    rationale: authorisation.rationale,
  };
};
