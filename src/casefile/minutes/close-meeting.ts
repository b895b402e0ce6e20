import { insideSentence } from '../../protocol/in-a-sentence.ts';
import { isBefore } from '../../calendar/instants.ts';
import type { Circumstances, Decide } from '../command.ts';
import { audienceOf, idsOf } from '../circulation/audience-of.ts';
import { notNow, unlessDeparting } from '../command.ts';
import type { Decided } from '../events.ts';
import { undecided } from '../decision/undecided.ts';
import type { Answers } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import { longest, tidy } from '../text.ts';
import { type Refusal, type Verdict, refused } from '../verdict.ts';
import { closingDepartures } from './closing-departures.ts';

export interface CloseMeeting {
  /** ISO instant at which it ended: now, or earlier when written down afterwards. */
  readonly endedAt: string;
  /** The text of each area as last saved. */
  readonly notes: Answers;
}

type Meeting = CaseFileIn<'meeting'>;

const timeFault = (endedAt: string, { startedAt }: Meeting, now: string): Verdict<never> | null => {
  if (isBefore(now, endedAt))
    return refused('in-the-future', 'The meeting cannot have ended later than now', [], 'ended-at');
  if (isBefore(endedAt, startedAt))
    return refused('before-the-meeting', 'The meeting cannot have ended before it started', [], 'ended-at');
  return null;
};

const openDecisions = (meeting: Meeting, { protocol }: Circumstances): readonly Refusal[] =>
  undecided(meeting, protocol)
    .filter(({ rule }) => rule.closesMeeting)
    .map(({ rule, child }) => ({
      code: 'undecided',
      clauses: rule.clauses,
      field: child === null ? rule.id : `${rule.id}-${child.id}`,
      message:
        child === null ? `Record: ${rule.title}` : `Record for ${child.answers['name'] ?? 'this child'}: ${rule.title}`,
    }));

const longNotes = (notes: Answers, { protocol: { protocol } }: Circumstances): readonly Refusal[] =>
  protocol.meeting.areas
    .filter(({ id }) => (notes[id] ?? '').length > longest.long)
    .map(({ id, title, clauses }) => ({
      code: 'too-long',
      clauses,
      field: id,
      message: `Shorten ${insideSentence(title)} to ${longest.long.toLocaleString('en-GB')} characters or fewer`,
    }));

/** The areas of the protocol with their text; nothing else is frozen into the record. */
const tidied = (notes: Answers, { protocol: { protocol } }: Circumstances): Answers =>
  Object.fromEntries(protocol.meeting.areas.map(({ id }) => [id, tidy(notes[id] ?? '')]));

/** The action table goes out as the meeting ends, to whom the protocol says. */
const tableSent = (meeting: Meeting, { protocol: { protocol } }: Circumstances): readonly Decided[] => {
  const { actionTable } = protocol.circulation;
  if (actionTable === undefined) return [];
  return [{ type: 'ActionTableSent', data: { invitationIds: idsOf(audienceOf(actionTable.to, meeting)) } }];
};

/**
 * Ends the meeting and freezes its record. Refused while a decision that closes the meeting is missing for any child
 * (BR-002, BR-024); inquorate, uncovered areas and the opening formalities are departures (BR-062 to BR-066, BR-099).
 */
export const closeMeeting: Decide<CloseMeeting> = (state, { endedAt, notes }, circumstances) => {
  if (state.status !== 'meeting') return notNow('This meeting is not on, so it cannot be ended.');
  const wrongTime = timeFault(endedAt, state, circumstances.now);
  if (wrongTime !== null) return wrongTime;
  const kept = tidied(notes, circumstances);
  const refusals = [...openDecisions(state, circumstances), ...longNotes(kept, circumstances)];
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return unlessDeparting(closingDepartures(state, kept, circumstances.protocol), circumstances, [
    { type: 'MeetingClosed', occurredAt: endedAt, data: { notes: kept } },
    ...tableSent(state, circumstances),
  ]);
};
