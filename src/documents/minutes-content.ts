import { gathering } from '../protocol/gathering.ts';
import { sentenceCase } from '../protocol/in-a-sentence.ts';
import { sayExact } from '../calendar/say.ts';
import { areasOfMinutes, type AreaOfMinutes } from './minutes/areas.ts';
import { type Attender, attendanceTable, notInvited } from './minutes/attendance.ts';
import { type Circulation, type NextDuty, circulationOf, nextDuties } from './minutes/circulation.ts';
import { type Changes, type Corrections, changesSince, correctionsOf } from './minutes/corrections.ts';
import { type DepartureInWords, departuresInWords } from './minutes/departures.ts';
import { type FamilyGroup, familyOf } from './minutes/family.ts';
import { type MeetingFacts, type Origin, meetingFacts, originOf } from './minutes/meeting.ts';
import { type QuorumInWords, quorumInWords } from './minutes/quorum.ts';
import type { IssueSource } from './minutes/source.ts';

/** Which document this is, and under which procedure it was made. */
export interface Heading {
  /** The protocol's word for the meeting, as at the beginning of a sentence. */
  readonly word: string;
  /** The same in short, as in a sentence: "meeting". */
  readonly short: string;
  readonly reference: string;
  readonly authority: string;
  readonly procedure: string;
  readonly protocolVersion: number;
  readonly caseNumberWord: string;
  readonly colour: string;
}

/**
 * One numbered issue of the minutes: plain data, everything already said in words. Pages, PDF and DOCX are all made
 * from it, so that none can say something that the others do not.
 */
export interface MinutesContent {
  readonly heading: Heading;
  readonly issue: { readonly number: number; readonly issuedAt: string; readonly said: string };
  readonly changes: Changes | null;
  readonly meeting: MeetingFacts;
  readonly origin: Origin;
  readonly attendance: readonly Attender[];
  readonly notInvited: readonly { readonly who: string; readonly reason: string }[];
  readonly quorum: QuorumInWords;
  readonly departures: readonly DepartureInWords[];
  readonly family: readonly FamilyGroup[];
  readonly areas: readonly AreaOfMinutes[];
  readonly next: readonly NextDuty[];
  readonly corrections: Corrections;
  readonly circulation: Circulation;
}

export const headingOf = ({ state, protocol: { protocol } }: Pick<IssueSource, 'state' | 'protocol'>): Heading => ({
  word: sentenceCase(protocol.words.discussion),
  short: gathering(protocol),
  reference: state.reference,
  authority: protocol.name,
  procedure: `${protocol.procedure.title} (${protocol.procedure.edition})`,
  protocolVersion: state.protocolVersion,
  caseNumberWord: protocol.words.caseNumber,
  colour: protocol.words.colour,
});

/** What a numbered issue of the minutes says, made from the case file as it stands at that issue. */
export const minutesContent = (source: IssueSource): MinutesContent => ({
  heading: headingOf(source),
  issue: { number: source.issueNumber, issuedAt: source.issuedAt, said: sayExact(source.issuedAt) },
  changes: changesSince(source),
  meeting: meetingFacts(source),
  origin: originOf(source),
  attendance: attendanceTable(source),
  notInvited: notInvited(source),
  quorum: quorumInWords(source),
  departures: departuresInWords(source.state, source.protocol.protocol),
  family: familyOf(source),
  areas: areasOfMinutes(source),
  next: nextDuties(source),
  corrections: correctionsOf(source),
  circulation: circulationOf(source),
});
