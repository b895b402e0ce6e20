import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { Temporal } from 'temporal-polyfill';
import { sayExact, sayTime } from '../../calendar/say.ts';
import { sayDayInFull } from '../said/due.ts';
import { sayLasted } from '../said/late.ts';
import { roleName } from '../../protocol/role-name.ts';
import { chairName } from './person.ts';
import type { Cited, IssueSource, Source } from './source.ts';
import { type Timeliness, timelinessOf } from './timeliness.ts';

export interface MeetingFacts {
  /** "Friday 20 November 2026" */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly lasted: string;
  /** Set where it took longer than the protocol wants. */
  readonly tooLong: Cited | null;
  readonly mode: string;
  /** A room and address; null for a virtual meeting, whose link is nobody's business afterwards. */
  readonly place: string | null;
  readonly timeliness: Timeliness | null;
  readonly chair: string;
  readonly minuteTaker: string;
  readonly familyDetails: Cited & { readonly corrections: string };
  readonly confidentiality: Cited;
  readonly confidentialityText: Cited;
}

const tooLong = ({ state, protocol }: Source): Cited | null => {
  const { minutes, clauses } = protocol.protocol.meeting.longest;
  const lasted = Temporal.Instant.from(state.startedAt).until(state.endedAt).total('minutes');
  return lasted > minutes ? { text: `Longer than ${String(minutes)} minutes`, clauses } : null;
};

const familyDetails = ({ state, protocol }: Source): MeetingFacts['familyDetails'] => {
  const { clauses } = protocol.protocol.meeting.familyDetails;
  const confirmed = state.familyDetailsConfirmed;
  if (confirmed === null) return { text: 'Not recorded as checked.', clauses, corrections: '' };
  const who = `${confirmed.by.name}, ${insideSentence(roleName(protocol.protocol, confirmed.by.role))}`;
  return { text: `Checked by ${who}, at ${sayTime(confirmed.at)}.`, clauses, corrections: confirmed.corrections };
};

const confidentiality = ({ state, protocol }: Source): Cited => {
  const { clauses } = protocol.protocol.meeting.confidentiality;
  const at = state.confidentialityStatedAt;
  return {
    clauses,
    text: at === null ? 'The statement is not recorded as given.' : `The statement was given at ${sayTime(at)}.`,
  };
};

/** When, where and how the meeting was held, and by whom. */
export const meetingFacts = (source: IssueSource): MeetingFacts => {
  const { booking, startedAt, endedAt } = source.state;
  const virtual = booking.mode === 'virtual';
  const { text, clauses } = source.protocol.protocol.meeting.confidentiality;
  return {
    on: sayDayInFull(startedAt),
    from: sayTime(startedAt),
    to: sayTime(endedAt),
    lasted: sayLasted(startedAt, endedAt),
    tooLong: tooLong(source),
    mode: virtual ? 'Virtual' : 'In person',
    place: virtual ? null : booking.place,
    timeliness: timelinessOf(source, 'meeting-held', startedAt),
    chair: chairName(source.state),
    minuteTaker: booking.minuteTakerName,
    familyDetails: familyDetails(source),
    confidentiality: confidentiality(source),
    confidentialityText: { text, clauses },
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
    decidedAt: sayExact(authorisation.decidedAt),
    urgency: { text: urgency?.label ?? authorisation.urgency, clauses: urgency?.clauses ?? [] },
    rationale: authorisation.rationale,
  };
};
