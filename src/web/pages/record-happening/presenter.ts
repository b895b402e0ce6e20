import type { Temporal } from 'temporal-polyfill';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { factsSoFar } from '../../../casefile/facts-of-case.ts';
import type { KeptHappening } from '../../../casefile/happening/happening.ts';
import { type Recordable, recordablesHere } from '../../../casefile/happening/recordable.ts';
import { standingHappenings } from '../../../casefile/happening/standing-happenings.ts';
import { type Subject, subjectsFor } from '../../../casefile/happening/subjects.ts';
import type { CaseFile, CaseFileIn } from '../../../casefile/state.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';

export type Begun = Exclude<CaseFile, CaseFileIn<'none'>>;

/** Something that can be recorded as having happened. */
export interface MomentShown {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** A date that lies ahead. */
  readonly ahead: boolean;
  /** It is a telephone call. */
  readonly isCall: boolean;
  /** Whom it can be about; empty where it is about the whole case. */
  readonly subjects: readonly Subject[];
}

export interface RecordShown {
  readonly caseId: string;
  readonly reference: string;
  readonly moments: readonly MomentShown[];
  /** What was recorded and still counts, the latest first. */
  readonly recorded: readonly { readonly id: string; readonly moment: string; readonly says: string }[];
}

export interface Recording {
  readonly seen: Pick<DiscussionSeen, 'caseId'>;
  readonly state: Begun;
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  /** The role of whoever records. */
  readonly role: string;
}

const recordableBy = ({ state, protocol, now, role }: Recording): readonly Recordable[] =>
  recordablesHere(protocol, factsSoFar(state, protocol, now.toString())).filter(({ recordedBy }) =>
    recordedBy.includes(role),
  );

const sayRecorded = (
  { at, subject }: KeptHappening,
  recordable: Recordable,
  { state, protocol, now }: Recording,
): string => {
  const about = subjectsFor(recordable, state, protocol.protocol).find(({ id }) => id === subject);
  return `${sentenceCase(recordable.title)}${about === undefined ? '' : ` (${about.name})`}, ${sayInstant(at, now)}`;
};

/** What somebody in this role can record in this case, and what was recorded of it. */
export const recordShown = (recording: Recording): RecordShown => {
  const { seen, state, protocol } = recording;
  const own = recordableBy(recording);
  return {
    caseId: seen.caseId,
    reference: state.reference,
    moments: own.map((each) => ({
      id: each.moment,
      title: sentenceCase(each.title),
      clauses: each.clauses,
      ahead: each.ahead,
      isCall: protocol.protocol.moments.some(({ id, call }) => id === each.moment && call !== undefined),
      subjects: subjectsFor(each, state, protocol.protocol),
    })),
    recorded: standingHappenings(state)
      .toReversed()
      .flatMap((kept) => {
        const recordable = own.find(({ moment }) => moment === kept.moment);
        if (recordable === undefined) return [];
        return [{ id: kept.id, moment: kept.moment, says: sayRecorded(kept, recordable, recording) }];
      }),
  };
};
