import { Temporal } from 'temporal-polyfill';
import { sayExact } from '../../calendar/say.ts';
import { momentTitle } from '../../casefile/happening/moment-title.ts';
import { timesCorrectedSince } from '../../casefile/minutes/issue-minutes.ts';
import type { KeptCorrection } from '../../casefile/minutes/minutes.ts';
import type { CorrectedTime } from '../../casefile/time/put-right.ts';
import { personOf } from './person.ts';
import type { IssueSource } from './source.ts';

/** A correction that was accepted. */
export interface CorrectionInWords {
  readonly area: string;
  readonly askedBy: string;
  readonly askedFor: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedAt: string;
}

export interface Corrections {
  /** Every correction accepted so far, oldest first. */
  readonly accepted: readonly CorrectionInWords[];
  /** How many were asked for and not accepted: they stay in the record, not in a document that travels. */
  readonly declined: number;
  readonly clauses: readonly string[];
}

const notAfter = (at: string, limit: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(limit)) <= 0;

const ruledBy = ({ state, issuedAt }: IssueSource): readonly KeptCorrection[] =>
  state.corrections.filter(({ ruling }) => ruling !== null && notAfter(ruling.at, issuedAt));

const acceptedOf = (source: IssueSource): readonly KeptCorrection[] =>
  ruledBy(source)
    .filter(({ ruling }) => ruling?.accepted === true)
    .toSorted((one, other) => (one.ruling?.at ?? '').localeCompare(other.ruling?.at ?? ''));

const inWords = (source: IssueSource, correction: KeptCorrection): CorrectionInWords => {
  const { area, invitationId, proposedBy, shouldSay, reason, ruling } = correction;
  const title = source.protocol.protocol.meeting.areas.find(({ id }) => id === area)?.title ?? area;
  const { agency } = personOf(source, invitationId);
  return {
    area: title,
    askedBy: agency === '' ? proposedBy : `${proposedBy}, ${agency}`,
    askedFor: ruling?.accepted === true ? ruling.newText : shouldSay,
    reason,
    acceptedBy: ruling?.by ?? '',
    acceptedAt: ruling === null ? '' : sayExact(ruling.at),
  };
};

/** The corrections decided by the time of this issue. */
export const correctionsOf = (source: IssueSource): Corrections => ({
  accepted: acceptedOf(source).map((correction) => inWords(source, correction)),
  declined: ruledBy(source).length - acceptedOf(source).length,
  clauses: source.protocol.protocol.circulation.corrections?.clauses ?? [],
});

export interface Changes {
  /** The issue this one follows. */
  readonly since: number;
  readonly sinceAt: string;
  readonly changes: readonly CorrectionInWords[];
  /** The times put right since, a sentence each. */
  readonly times: readonly { readonly what: string; readonly text: string }[];
}

const timeInWords = ({ moment, was, at, by, recordedAt }: CorrectedTime, { protocol }: IssueSource) => {
  const before = was === null ? 'not recorded' : sayExact(was);
  return {
    what: momentTitle(moment, protocol.protocol),
    text: `${sayExact(at)}; before: ${before}. Corrected by ${by}, ${sayExact(recordedAt)}.`,
  };
};

/** What changed since the issue before; null for the first. */
export const changesSince = (source: IssueSource): Changes | null => {
  const before = source.state.issues.findLast(({ number }) => number < source.issueNumber);
  if (before === undefined) return null;
  const later = acceptedOf(source).filter(({ ruling }) => ruling !== null && ruling.version > before.version);
  return {
    since: before.number,
    sinceAt: sayExact(before.issuedAt),
    changes: later.map((correction) => inWords(source, correction)),
    times: timesCorrectedSince(before.version, source.state).map((time) => timeInWords(time, source)),
  };
};
