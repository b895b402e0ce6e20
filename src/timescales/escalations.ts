import { Temporal } from 'temporal-polyfill';
import type { TimescaleRule } from '../protocol/schema.ts';
import { spanSeconds } from './limit-end.ts';

/** Whom a late duty goes up to, and from when. */
export interface Escalation {
  readonly to: string;
  /** ISO instant. */
  readonly at: string;
  readonly clauses: readonly string[];
}

/** Whom a duty goes up to when it is late, in the protocol's order; nobody while it has no limit. */
export const escalationsOf = (
  { escalates }: Pick<TimescaleRule, 'escalates'>,
  dueAt: string | null,
): readonly Escalation[] =>
  dueAt === null
    ? []
    : escalates.map(({ after, to, clauses }) => ({
        to,
        clauses,
        at: Temporal.Instant.from(dueAt)
          .add({ seconds: spanSeconds(after) })
          .toString(),
      }));
