import type { Limit, MomentName } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import { stateAt } from '../state-at.ts';

/** What tells one of Convenor's own duties from another. Instants are ISO 8601. */
export interface OwnDuty {
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly subject?: string | null;
  readonly clauses?: readonly string[];
  readonly startedAt: string;
  readonly startedBy: MomentName | null;
  readonly within: Limit;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly warnSeconds?: number;
  /** Why it is not needed any more. */
  readonly because?: string | null;
  /** Why it has no limit. */
  readonly refusal?: string | null;
}

/** A duty that no procedure gives the figure of: it warns, and is never counted as a breach. */
export const ownDuty = (
  about: OwnDuty,
  { lateness, now }: { readonly lateness: Readonly<Record<string, string>>; readonly now: string },
): Duty => {
  const { because = null, warnSeconds = 0 } = about;
  const clock = { ...about, warnSeconds, needed: because === null, window: false };
  return {
    ...{ subject: null, clauses: [], expectedAt: null, refusal: null, targetAt: null },
    ...{ startRecordedAt: null, endedBy: null, endRecordedAt: null, earlier: [], compared: null },
    ...clock,
    because,
    assumed: true,
    reason: lateness[about.key] ?? null,
    state: stateAt(clock, now),
  };
};
