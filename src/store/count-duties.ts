import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { type DutiesAsked, type ListedState, inSight } from './duties-in-sight.ts';

/** How many duties of one kind there are. */
export interface DutyCount {
  readonly state: ListedState;
  /** The protocol's name for the duty, and what it says there is to do. */
  readonly rule: string;
  readonly title: string;
  readonly desk: string | null;
  readonly ownerRole: string;
  /** Between which edges the limit lies; without a limit the last. */
  readonly period: number;
  readonly assumed: boolean;
  readonly count: number;
}

/** How many duties there are of each kind, in these states. The answer is short however many they are. */
export async function countDuties(
  tx: Tx,
  asked: DutiesAsked,
  states: readonly ListedState[],
): Promise<readonly DutyCount[]> {
  const { rows } =
    await sql<DutyCount>`select state, rule, max(title) as title, desk, owner_role as "ownerRole", period,
      assumed, count(*)::integer as count
    from ${inSight(asked, states)} where state = any(${states}::text[])
    group by state, rule, desk, owner_role, period, assumed`.execute(tx);
  return rows;
}
