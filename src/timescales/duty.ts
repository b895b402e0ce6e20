import type { Limit, MomentName } from '../protocol/schema.ts';
import type { Clock, ClockState } from './state-at.ts';

/** A limit that counted until the record was corrected. Instants are ISO 8601. */
export interface EarlierLimit {
  readonly startedAt: string;
  readonly dueAt: string;
  /** When the correction was recorded, and by whom. */
  readonly changedAt: string;
  readonly by: string;
  /** It was late by this limit when the correction was recorded, or had been met late. */
  readonly wasLate: boolean;
}

/** The limit that the same duty would have, counted another way: shown beside it, never a breach. */
export interface ComparedLimit {
  /** The other way of counting, in the protocol's words. */
  readonly title: string;
  readonly clauses: readonly string[];
  readonly within: Limit;
  readonly startedAt: string;
  readonly startedBy: MomentName;
  readonly dueAt: string;
}

/** One duty of a case file under its protocol, with its clock. */
export interface Duty extends Clock {
  /** The protocol's name for it ("meeting-held"), with the recipient where each has a clock ("corrections:<invitation>"). */
  readonly key: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** The role that answers for it. */
  readonly owner: string;
  readonly subject: string | null;
  readonly startedBy: MomentName | null;
  /** When its start was recorded, if that was later than a minute after it happened. */
  readonly startRecordedAt: string | null;
  readonly endedBy: MomentName | null;
  /** The same of its end. */
  readonly endRecordedAt: string | null;
  /** The limits that counted before the record was corrected, the oldest first. */
  readonly earlier: readonly EarlierLimit[];
  /** The other way of counting it, where the protocol tells one. */
  readonly compared: ComparedLimit | null;
  readonly within: Limit;
  readonly needed: boolean;
  readonly state: ClockState;
  /** What is aimed at before the limit; missing it is no breach. */
  readonly targetAt: string | null;
  /** When it is going to be met as things stand: the booked start, for the duty to hold the meeting. Null where nobody knows. */
  readonly expectedAt: string | null;
  /** Why there is no such duty, where its condition does not hold and the protocol says why. */
  readonly because: string | null;
  /** Why it was late, if somebody has said. */
  readonly reason: string | null;
  /** The figure is a local assumption: no procedure gives it. */
  readonly assumed: boolean;
  /** Why there is no `dueAt` although the clock has started, in a sentence. */
  readonly refusal: string | null;
}

/** Past its limit, met since or not: there is something to explain. */
export const isLate = ({ state }: Pick<Duty, 'state'>): boolean => state === 'overdue' || state === 'met-late';

/** Late now, or by a limit that counted until a time was corrected: either way somebody may say why. */
export const hasBeenLate = (duty: Pick<Duty, 'state' | 'earlier'>): boolean =>
  isLate(duty) || duty.earlier.some(({ wasLate }) => wasLate);

/** Late by a figure that the procedure itself gives. A local assumption warns and is never counted. */
export const isBreach = (duty: Pick<Duty, 'state' | 'assumed'>): boolean => !duty.assumed && isLate(duty);
