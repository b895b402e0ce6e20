import { type RawBuilder, sql } from 'kysely';
import type { Duty } from '../timescales/duty.ts';
import { stateAt } from '../timescales/state-at.ts';
import type { Tx } from './connect.ts';
import { type DutiesAsked, type ListedState, inSight } from './duties-in-sight.ts';

/** A duty of a list, with the discussion it belongs to and all that tells who may see more of it. */
export interface DutyFound extends Duty {
  readonly caseId: string;
  readonly reference: string;
  /** The member of staff who answers for it, where it is one person. */
  readonly ownerName: string | null;
  /** Whoever was invited at the address that answers for it, where it is one. */
  readonly ownerInvited: string | null;
  readonly desk: string | null;
  readonly socialWorkerId: string | null;
  readonly teamManagerId: string | null;
  readonly serviceManagerId: string | null;
}

/** What is wanted of a list; null where it makes no difference. */
export interface DutiesWanted {
  readonly states: readonly ListedState[];
  readonly periods: readonly number[] | null;
  readonly rule: string | null;
  readonly desk: string | null;
  readonly ownerRole: string | null;
}

/** By the limit, by how late it is or was (the latest first), or by what there is to do. */
export type DutyOrder = 'due' | 'late' | 'duty';

/** Where the last page ended, and as of when lateness was measured: give it back to go on from there. */
export interface DutyCursor {
  readonly first: string;
  readonly second: string;
  readonly caseId: string;
  readonly key: string;
  readonly asOf: string;
}

export interface DutiesPage {
  readonly wanted: DutiesWanted;
  readonly order: DutyOrder;
  readonly after: DutyCursor | null;
  readonly limit: number;
}

export interface DutiesListed {
  readonly duties: readonly DutyFound[];
  readonly next: DutyCursor | null;
}

type Row = Omit<DutyFound, 'state'> & { readonly first: string; readonly second: string };

/** A page of duties. */
export async function findDuties(tx: Tx, asked: DutiesAsked, page: DutiesPage): Promise<DutiesListed> {
  const asOf = page.after?.asOf ?? asked.now;
  const { rows } = await sql<Row>`select ${columns}, ordered.first, ordered.second::text as second
    from (
      select duty.*, ${sortedBy(page.order, asOf)} from ${inSight(asked, page.wanted.states)}
      where ${isWanted(page.wanted)}) as ordered
    join case_file as c on c.id = ordered.case_id
    left join person as p on p.id = substr(ordered.owed_by, 8) and starts_with(ordered.owed_by, 'person ')
    where ${comesAfter(page.after)}
    order by ordered.first, ordered.second, ordered.case_id, ordered.key limit ${page.limit + 1}`.execute(tx);
  const found = rows.map(({ first, second, ...duty }) => ({
    duty: { ...duty, state: stateAt(duty, asked.now) },
    cursor: { first, second, caseId: duty.caseId, key: duty.key, asOf },
  }));
  const shown = found.slice(0, page.limit);
  return {
    duties: shown.map(({ duty }) => duty),
    next: found.length > page.limit ? (shown.at(-1)?.cursor ?? null) : null,
  };
}

const columns = sql`ordered.case_id as "caseId", c.reference, p.name as "ownerName", ordered.desk,
  (select max(i.name) from invitation as i where i.case_id = ordered.case_id
    and starts_with(ordered.owed_by, 'address ') and i.email = substr(ordered.owed_by, 9)) as "ownerInvited",
  social_worker_id as "socialWorkerId", team_manager_id as "teamManagerId", service_manager_id as "serviceManagerId",
  ordered.key, ordered.title, ordered.clauses, ordered.subject, owner_role as owner, within, needed,
  is_right as "window", assumed, started_at as "startedAt", started_by as "startedBy",
  start_recorded_at as "startRecordedAt", due_at as "dueAt", warn_seconds as "warnSeconds", target_at as "targetAt",
  expected_at as "expectedAt", ended_at as "endedAt", ended_by as "endedBy", end_recorded_at as "endRecordedAt",
  earlier, compared, because, refusal, reason`;

/** What a page is in order of: a text, then a number. What has no limit comes last. */
const sortedBy = (order: DutyOrder, asOf: string): RawBuilder<unknown> => {
  switch (order) {
    case 'due':
      return sql`'' as first, extract(epoch from listed_at) as second`;
    case 'duty':
      return sql`duty.title as first, extract(epoch from listed_at) as second`;
    case 'late':
      return sql`'' as first,
        coalesce(extract(epoch from due_at - coalesce(ended_at, ${asOf}::timestamptz)), 'Infinity'::numeric) as second`;
  }
};

const isWanted = ({ states, periods, rule, desk, ownerRole }: DutiesWanted): RawBuilder<unknown> => sql`
  state = any(${states}::text[])
  and (${periods}::integer[] is null or period = any(${periods}::integer[]))
  and (${rule}::text is null or rule = ${rule})
  and (${desk}::text is null or desk = ${desk})
  and (${ownerRole}::text is null or owner_role = ${ownerRole})`;

const comesAfter = (after: DutyCursor | null): RawBuilder<unknown> =>
  after === null
    ? sql`true`
    : sql`(ordered.first, ordered.second, ordered.case_id, ordered.key)
        > (${after.first}, ${after.second}::numeric, ${after.caseId}::uuid, ${after.key})`;
