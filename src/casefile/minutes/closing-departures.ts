import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { quoracyOfRecord } from '../attendance/quoracy.ts';
import type { ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { rulesDeparted } from '../rules.ts';
import type { Answers } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import type { DepartureAsked } from '../verdict.ts';
import { uncoveredAreas } from './uncovered-areas.ts';

type Meeting = CaseFileIn<'meeting'>;

const said = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => insideSentence(name)).join(', ');

/** The quorum counts everybody who took part. BR-062 to BR-066. */
const inquorate = (meeting: Meeting, protocol: ProtocolInForce): readonly DepartureAsked[] => {
  const empty = quoracyOfRecord(meeting, protocol).seats.filter(({ state }) => state === 'empty');
  if (empty.length === 0) return [];
  return [
    {
      rule: 'quorum',
      clauses: [...new Set(empty.flatMap(({ clauses }) => clauses))],
      asks: `The meeting must involve ${said(protocol.protocol.quorum)}, where they apply.`,
      but: `${empty.every(({ by }) => by.length === 0) ? 'Nobody' : 'Too few'} attended for: ${said(empty)}.`,
    },
  ];
};

const leftOut = (meeting: Meeting, notes: Answers, { protocol }: ProtocolInForce): readonly DepartureAsked[] => {
  const areas = uncoveredAreas(meeting, notes, protocol);
  if (areas.length === 0) return [];
  return [
    {
      rule: 'areas',
      clauses: [...new Set(areas.flatMap(({ clauses }) => clauses))],
      asks: `The meeting covers ${String(protocol.meeting.areas.length)} areas.`,
      but: `Nothing is recorded under: ${areas.map(({ title }) => title).join('; ')}.`,
    },
  ];
};

const formalities = (meeting: Meeting, { protocol }: ProtocolInForce): readonly DepartureAsked[] => {
  const { familyDetails, confidentiality } = protocol.meeting;
  const departures: DepartureAsked[] = [];
  if (familyDetails !== undefined && meeting.familyDetailsConfirmed === null)
    departures.push({
      rule: 'family-details',
      clauses: familyDetails.clauses,
      asks: 'The chair checks names, dates of birth, addresses and who lives in the household.',
      but: 'The family details have not been confirmed.',
    });
  if (confidentiality !== undefined && meeting.confidentialityStatedAt === null)
    departures.push({
      rule: 'confidentiality',
      clauses: confidentiality.clauses,
      asks: 'The status of the meeting and the confidentiality statement are given.',
      but: 'The statement has not been recorded as given.',
    });
  return departures;
};

/** What the protocol asks of a meeting that this one would end without; each needs a reason. */
export const closingDepartures = (
  meeting: Meeting,
  notes: Answers,
  protocol: ProtocolInForce,
): readonly DepartureAsked[] => [
  ...inquorate(meeting, protocol),
  ...leftOut(meeting, notes, protocol),
  ...formalities(meeting, protocol),
  ...rulesDeparted('close', factsOfCase(meeting, protocol, meeting.startedAt), protocol),
];
