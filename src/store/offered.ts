import { sql } from 'kysely';
import type { Cause } from '../diary/why-nothing.ts';
import type { Shortfall } from '../diary/shortfall.ts';
import type { Tx } from './connect.ts';

/** What fell short of what was asked for. Instants are ISO 8601. */
export interface Offered extends Shortfall {
  readonly caseId: string;
  /** When it was booked, or asked for; of what is unbooked, its limit. */
  readonly bookedAt: string;
  readonly desk: string;
  readonly meetBy: string | null;
  /** Null where nothing is booked. */
  readonly startsAt: string | null;
  /** Whole minutes, rounded up; 0 in time. */
  readonly minutesLate: number;
}

/** Keeps why a request fell short: a row for each cause. */
export async function saveOffered(tx: Tx, { causes, ...booking }: Offered): Promise<void> {
  const { caseId, bookedAt, desk, kind, meetBy, startsAt, minutesLate } = booking;
  const rows = causes.map(({ kind: cause, id, role, hours }) => ({
    case_id: caseId,
    booked_at: bookedAt,
    ...{ desk, kind, cause, role },
    meet_by: meetBy,
    starts_at: startsAt,
    minutes_late: minutesLate,
    cause_id: id,
    hours: JSON.stringify(hours),
  }));
  if (rows.length > 0) await tx.insertInto('offered').values(rows).execute();
}

/** How often somebody or something stood in the way in one week. */
export interface CauseCount {
  /** The Monday on which the week begins in London, `2026-11-23`. */
  readonly week: string;
  readonly cause: Cause['kind'];
  readonly causeId: string;
  readonly requests: number;
  /** Those booked late because of it, and for how long together. */
  readonly late: number;
  readonly minutesLate: number;
  /** Those that had no booking at their limit. */
  readonly unbooked: number;
}

const weekOf = sql`to_char(date_trunc('week', booked_at at time zone 'Europe/London'), 'YYYY-MM-DD')`;

/** What stood in the way of requests since an instant, week by week, the latest first: each once in a week for each cause. */
export async function countOffered(tx: Tx, since: string): Promise<readonly CauseCount[]> {
  const { rows } = await sql<CauseCount>`
    select week, cause, cause_id as "causeId", count(*)::integer as requests,
      count(*) filter (where minutes_late > 0)::integer as late, sum(minutes_late)::integer as "minutesLate",
      count(*) filter (where is_unbooked)::integer as unbooked
    from (
      select ${weekOf} as week, cause, cause_id, max(minutes_late) as minutes_late, bool_or(kind = 'unbooked') as is_unbooked
      from offered where booked_at >= ${since} group by 1, 2, 3, case_id
    ) as each
    group by week, cause, cause_id order by week desc, requests desc, cause, cause_id`.execute(tx);
  return rows;
}

/** What one request was offered, behind a figure. */
export interface OfferedLine extends Omit<Offered, 'causes'> {
  readonly reference: string;
  readonly role: string | null;
  readonly hours: Cause['hours'];
  /** Whom the discussion is with, for those who may open it. */
  readonly heldBy: string | null;
  readonly socialWorkerId: string | null;
  readonly teamManagerId: string | null;
  readonly serviceManagerId: string | null;
}

export interface Behind {
  readonly week: string;
  readonly cause: string;
  readonly causeId: string;
}

const mostLines = 100;

/** What lies behind a figure, the latest first, at most a hundred. */
export async function offeredBehind(tx: Tx, { week, cause, causeId }: Behind): Promise<readonly OfferedLine[]> {
  const { rows } = await sql<OfferedLine>`
    select o.case_id as "caseId", c.reference, o.booked_at as "bookedAt", o.desk, o.kind, o.meet_by as "meetBy",
      o.starts_at as "startsAt", o.minutes_late as "minutesLate", o.role, o.hours, d.desk as "heldBy",
      d.social_worker_id as "socialWorkerId", d.team_manager_id as "teamManagerId",
      d.service_manager_id as "serviceManagerId"
    from offered as o join case_file as c on c.id = o.case_id left join discussion as d on d.case_id = o.case_id
    where o.booked_at >= ${week}::timestamp at time zone 'Europe/London'
      and o.booked_at < (${week}::timestamp + interval '7 days') at time zone 'Europe/London'
      and o.cause = ${cause} and o.cause_id = ${causeId}
    order by o.booked_at desc, o.position limit ${mostLines}`.execute(tx);
  return rows;
}

/** Requests that wait past their limit, of which that is not kept yet: all, or whether one of them is. */
export async function unbookedAt(tx: Tx, now: string, caseId: string | null = null): Promise<readonly string[]> {
  const { rows } = await sql<{ caseId: string }>`
    select d.case_id as "caseId" from discussion as d
    where d.status = 'waiting' and d.meet_by < ${now} and (${caseId}::uuid is null or d.case_id = ${caseId}::uuid)
      and not exists (
        select from offered as o where o.case_id = d.case_id and o.kind = 'unbooked' and o.meet_by = d.meet_by
      )
    order by d.case_id`.execute(tx);
  return rows.map((row) => row.caseId);
}
