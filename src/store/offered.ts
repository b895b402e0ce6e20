import { sql } from 'kysely';
import type { Cause } from '../diary/why-nothing.ts';
import type { Shortfall } from '../diary/shortfall.ts';
import type { Tx } from './connect.ts';

/** A booking that fell short of what was asked for. Instants are ISO 8601. */
export interface Offered extends Shortfall {
  readonly caseId: string;
  readonly bookedAt: string;
  readonly desk: string;
  readonly meetBy: string | null;
  readonly startsAt: string;
  /** Whole minutes, rounded up; 0 in time. */
  readonly minutesLate: number;
}

/** Keeps why a booking fell short: a row for each cause. */
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
  readonly bookings: number;
  /** Bookings that were late because of it, and for how long together. */
  readonly late: number;
  readonly minutesLate: number;
}

const weekOf = sql`to_char(date_trunc('week', booked_at at time zone 'Europe/London'), 'YYYY-MM-DD')`;

/** What stood in the way of bookings made since an instant, week by week, the latest first. */
export async function countOffered(tx: Tx, since: string): Promise<readonly CauseCount[]> {
  const { rows } = await sql<CauseCount>`
    select week, cause, cause_id as "causeId", count(*)::integer as bookings,
      count(*) filter (where minutes_late > 0)::integer as late, sum(minutes_late)::integer as "minutesLate"
    from (
      select distinct ${weekOf} as week, cause, cause_id, case_id, booked_at, minutes_late
      from offered where booked_at >= ${since}
    ) as each
    group by week, cause, cause_id order by week desc, bookings desc, cause, cause_id`.execute(tx);
  return rows;
}

/** One booking behind a figure. */
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

/** The bookings behind a figure, the latest first, at most a hundred. */
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
