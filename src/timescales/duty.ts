import type { Limit, MomentName } from '../protocol/schema.ts';
import type { Clock, ClockState } from './state-at.ts';

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

/** Late by a figure that the procedure itself gives. A local assumption warns and is never counted. */
export const isBreach = ({ state, assumed }: Pick<Duty, 'state' | 'assumed'>): boolean =>
  !assumed && (state === 'overdue' || state === 'met-late');
