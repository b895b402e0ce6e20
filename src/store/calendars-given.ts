import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { hashToken, newToken } from './token.ts';

/** The address at which somebody reads their meetings: since when, and when something last read it. */
export interface CalendarGiven {
  readonly givenAt: string;
  readonly readAt: string | null;
}

/** What somebody was given, if it has not ended. */
export async function findCalendarGiven(tx: Tx, personId: string): Promise<CalendarGiven | null> {
  const row = await tx
    .selectFrom('calendar_given')
    .select(['given_at as givenAt', 'read_at as readAt'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Ends what somebody was given: nothing is read there any more. */
export async function endCalendarGiven(tx: Tx, personId: string, now: string): Promise<void> {
  await tx
    .updateTable('calendar_given')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Gives somebody a new secret to read their meetings by, in place of the one before. Only its hash is kept. */
export async function giveCalendar(tx: Tx, personId: string, now: string): Promise<string> {
  const token = newToken();
  await endCalendarGiven(tx, personId, now);
  await tx
    .insertInto('calendar_given')
    .values({ token_hash: hashToken(token), person_id: personId, given_at: now, read_at: null, ended_at: null })
    .execute();
  return token;
}

/** Whether a secret opens a calendar. */
export async function isCalendarGiven(tx: Tx, token: string): Promise<boolean> {
  const row = await tx
    .selectFrom('calendar_given')
    .select('person_id')
    .where('token_hash', '=', hashToken(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose meetings a secret gives, noting that it was used; null where it gives none. */
export async function readerOf(tx: Tx, token: string, now: string): Promise<string | null> {
  const row = await tx
    .updateTable('calendar_given')
    .set({ read_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('ended_at', 'is', null)
    .returning('person_id as personId')
    .executeTakeFirst();
  return row?.personId ?? null;
}

/** A meeting in somebody's calendar. `invitationId` is null where they run it. */
export interface OwnMeeting {
  readonly caseId: string;
  readonly reference: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  readonly version: number;
  readonly invitationId: string | null;
}

const most = 500;

/**
 * The meetings that begin after an instant and that somebody chairs, takes minutes of or is invited to, cancelled ones
 * too; those they have declined are not among them.
 */
export async function ownMeetings(
  tx: Tx,
  {
    personId,
    addresses,
    from,
  }: { readonly personId: string; readonly addresses: readonly string[]; readonly from: string },
): Promise<readonly OwnMeeting[]> {
  const { rows } = await sql<OwnMeeting>`
    with runs as (
      select distinct on (case_id) case_id, starts_at, ends_at, cancelled from slot
      where starts_at > ${from} and ${personId} in (chair_person_id, minute_taker_person_id)
      order by case_id, position desc
    ), invited as (
      select distinct on (case_id) case_id, starts_at, ends_at, cancelled, id from invitation
      where email = any(${addresses}::text[]) and is_open = any('{true,false}') and starts_at > ${from}
        and answer is distinct from 'decline'
      order by case_id, id
    )
    select case_id as "caseId", d.reference, coalesce(r.starts_at, i.starts_at) as "startsAt",
      coalesce(r.ends_at, i.ends_at) as "endsAt", coalesce(r.cancelled, i.cancelled) as cancelled,
      d.updated_version as version, case when r.case_id is null then i.id end as "invitationId"
    from runs as r full join invited as i using (case_id) join discussion as d using (case_id)
    order by 3, 2 limit ${most}`.execute(tx);
  return rows;
}
