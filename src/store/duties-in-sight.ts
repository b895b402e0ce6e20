import { type RawBuilder, sql } from 'kysely';
import type { DutyPhase } from '../timescales/phase.ts';
import { type Doer, owedByAny } from './owed-by.ts';

/** Whose duties: those that somebody owes, those of the discussions that name a member of staff or are with a desk, or all. */
export type DutiesOf =
  | { readonly kind: 'owed'; readonly by: Doer }
  | { readonly kind: 'staff'; readonly personId: string }
  | { readonly kind: 'desk'; readonly desk: string }
  | { readonly kind: 'everyone' };

export const listedStates = ['overdue', 'due-soon', 'running', 'unexplained', 'waiting', 'explained', 'met'] as const;

/** States as lists tell them apart: of what was met late, whether somebody has said why. */
export type ListedState = (typeof listedStates)[number];

const phaseIn: Readonly<Record<ListedState, DutyPhase>> = {
  overdue: 'open',
  'due-soon': 'open',
  running: 'open',
  waiting: 'waiting',
  unexplained: 'unexplained',
  explained: 'explained',
  met: 'met',
};

export interface DutiesAsked {
  readonly of: DutiesOf;
  /** The instant as of which states are told. */
  readonly now: string;
  /** Instants between the periods that are told apart, in order: period 0 lies before the first. */
  readonly edges: readonly string[];
}

/** What is over is listed as long as its limit lies after the first edge; everything else whenever it was due. */
const present = new Set<DutyPhase>(['open', 'waiting', 'unexplained']);

/** The rows of `duty` in these states, each with its `state` and its `period`, found by index whoever's they are. */
export const inSight = ({ of, now, edges }: DutiesAsked, states: readonly ListedState[]): RawBuilder<unknown> => {
  const phases = [...new Set(states.map((state) => phaseIn[state]))];
  const current = phases.filter((phase) => present.has(phase));
  const over = phases.filter((phase) => !present.has(phase));
  const scans = conditionsOf(of).flatMap((condition) => [
    sql`select * from duty where ${condition} and phase <> 'aside' and phase = any(${current}::text[])`,
    sql`select * from duty where ${condition} and phase <> 'aside' and phase = any(${over}::text[])
      and listed_at >= ${edges[0] ?? now}`,
  ]);
  return sql`(select found.*, ${stateAsOf(now)} as state, width_bucket(listed_at, ${edges}::timestamptz[]) as period
    from (${sql.join(scans, sql` union all `)}) as found) as duty`;
};

/** As `stateAt` tells it. */
const stateAsOf = (now: string): RawBuilder<unknown> => sql`case
  when phase <> 'open' then phase
  when due_at < ${now}::timestamptz then 'overdue'
  when due_at <= ${now}::timestamptz + warn_seconds * interval '1 second' then 'due-soon'
  else 'running' end`;

/** One index scan for each way a duty can be somebody's; none finds what an earlier one found. */
const conditionsOf = (of: DutiesOf): readonly RawBuilder<unknown>[] => {
  switch (of.kind) {
    case 'owed': {
      const owed = owedByAny(of.by);
      const own = sql`owed_by = any(${owed}::text[])`;
      return of.by.desk === null ? [own, sql`owed_by_role = ${of.by.role} and owed_by <> all(${owed}::text[])`] : [own];
    }
    case 'staff': {
      const { personId } = of;
      return [
        sql`social_worker_id = ${personId}`,
        sql`team_manager_id = ${personId} and social_worker_id is distinct from ${personId}`,
        sql`service_manager_id = ${personId} and social_worker_id is distinct from ${personId}
          and team_manager_id is distinct from ${personId}`,
      ];
    }
    case 'desk':
      return [sql`desk = ${of.desk}`];
    case 'everyone':
      return [sql`true`];
  }
};
