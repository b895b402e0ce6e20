import type { MomentName } from '../../protocol/schema.ts';
import { isLate } from '../said/late.ts';
import { sayDueInFull } from '../said/due.ts';
import { sayLimit } from '../../timescales/say-limit.ts';
import type { Duty } from '../../timescales/duty.ts';
import type { Cited, IssueSource } from './source.ts';

/** Whether something was done within its limit, in a sentence; the reason where it was late. */
export interface Timeliness extends Cited {
  readonly late: boolean;
  readonly reason: string | null;
}

/** The duty whose clock one of the given moments stops, where the protocol has one that applies. */
export const dutyEndedBy = ({ protocol, duties }: IssueSource, moments: readonly MomentName[]): Duty | null => {
  const keys = protocol.protocol.timescales
    .filter(({ ends }) => ends.some((end) => moments.includes(end)))
    .map(({ duty }) => duty);
  return duties.find(({ key, needed, dueAt }) => keys.includes(key) && needed && dueAt !== null) ?? null;
};

/** Whether what happened at `doneAt` kept the limit of the duty that one of `moments` ends; null where there is none. */
export const timelinessOf = (
  source: IssueSource,
  moments: readonly MomentName[],
  doneAt: string,
): Timeliness | null => {
  const duty = dutyEndedBy(source, moments);
  if (duty === null || duty.dueAt === null) return null;
  const { dueAt, clauses, within, reason } = duty;
  const late = isLate(doneAt, dueAt);
  const due = sayDueInFull(dueAt);
  const limit = sayLimit(within);
  const text = late ? `Late: the limit of ${limit} ended ${due}.` : `Within ${limit}: the limit was ${due}.`;
  return { late, text, clauses, reason: late ? (reason ?? 'No reason has been recorded.') : null };
};
