import { Temporal } from 'temporal-polyfill';
import { quoracyOfRecord } from '../attendance/quoracy.ts';
import type { Circumstances, Decide } from '../command.ts';
import { notNow, unlessDeparting } from '../command.ts';
import { undecided } from '../decision/undecided.ts';
import type { Answers } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import { tidy } from '../text.ts';
import { type DepartureAsked, type Refusal, refused } from '../verdict.ts';
import { uncoveredAreas } from './uncovered-areas.ts';

export interface CloseMeeting {
  /** ISO instant at which it ended: now, or earlier when written down afterwards. */
  readonly endedAt: string;
  /** The text of each area as last saved. */
  readonly notes: Answers;
}

const nameOf = (answers: Answers): string => answers['name'] ?? 'this child';

const openDecisions = (meeting: CaseFileIn<'meeting'>, { protocol: { protocol } }: Circumstances): readonly Refusal[] =>
  undecided(meeting, protocol)
    .filter(({ rule }) => rule.closesMeeting)
    .map(({ rule, child }) => ({
      code: 'undecided',
      clauses: rule.clauses,
      field: child === null ? rule.id : `${rule.id}-${child.id}`,
      message: child === null ? `Record: ${rule.title}` : `Record for ${nameOf(child.answers)}: ${rule.title}`,
    }));

const broken = (
  meeting: CaseFileIn<'meeting'>,
  notes: Answers,
  { protocol }: Circumstances,
): readonly DepartureAsked[] => {
  const { quorum, meeting: rules } = protocol.protocol;
  const departures: DepartureAsked[] = [];
  const empty = quoracyOfRecord(meeting, protocol).seats.filter(({ state }) => state === 'empty');
  if (empty.length > 0)
    departures.push({
      rule: 'quorum',
      clauses: [...new Set(empty.flatMap(({ clauses }) => clauses))],
      asks: `The meeting must involve ${quorum.map(({ name }) => name.toLowerCase()).join(', ')}, where they apply.`,
      but: `Nobody attended for: ${empty.map(({ name }) => name.toLowerCase()).join(', ')}.`,
    });
  const areas = uncoveredAreas(meeting, notes, protocol.protocol);
  if (areas.length > 0)
    departures.push({
      rule: 'areas',
      clauses: areas.flatMap(({ clauses }) => clauses),
      asks: `The meeting covers ${String(rules.areas.length)} areas.`,
      but: `Nothing is recorded under: ${areas.map(({ title }) => title).join('; ')}.`,
    });
  if (meeting.familyDetailsConfirmed === null)
    departures.push({
      rule: 'family-details',
      clauses: rules.familyDetails.clauses,
      asks: 'The chair checks names, dates of birth, addresses and who lives in the household.',
      but: 'The family details have not been confirmed.',
    });
  if (meeting.confidentialityStatedAt === null)
    departures.push({
      rule: 'confidentiality',
      clauses: rules.confidentiality.clauses,
      asks: 'The status of the meeting and the confidentiality statement are given.',
      but: 'The statement has not been recorded as given.',
    });
  return departures;
};

/**
 * Ends the meeting and freezes its record. Refused while a decision that closes the meeting is missing for any child
 * (BR-002, BR-024); inquorate, uncovered areas and the opening formalities are departures (BR-062 to BR-066, BR-099).
 */
export const closeMeeting: Decide<CloseMeeting> = (state, { endedAt, notes }, circumstances) => {
  if (state.status !== 'meeting') return notNow('This meeting is not on, so it cannot be ended.');
  const ended = Temporal.Instant.from(endedAt);
  if (Temporal.Instant.compare(ended, Temporal.Instant.from(circumstances.now)) > 0)
    return refused('in-the-future', 'The meeting cannot have ended later than now', [], 'ended-at');
  if (Temporal.Instant.compare(ended, Temporal.Instant.from(state.startedAt)) < 0)
    return refused('before-the-meeting', 'The meeting cannot have ended before it started', [], 'ended-at');
  const open = openDecisions(state, circumstances);
  if (open.length > 0) return { kind: 'refused', refusals: open };
  const kept = Object.fromEntries(Object.entries(notes).map(([area, text]) => [area, tidy(text)]));
  const invitationIds = state.invitations.map(({ id }) => id);
  return unlessDeparting(broken(state, notes, circumstances), circumstances, [
    { type: 'MeetingClosed', occurredAt: endedAt, data: { notes: kept } },
    { type: 'ActionTableSent', data: { invitationIds } },
  ]);
};
