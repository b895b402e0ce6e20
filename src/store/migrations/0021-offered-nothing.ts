import { type Kysely, sql } from 'kysely';

/**
 * A request that was offered nothing: no time in time when it was asked for, or none by its limit. The second is kept
 * once for each limit and has its instant, whenever it is written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table offered
    alter column starts_at drop not null,
    drop constraint offered_authority_id_case_id_booked_at_cause_cause_id_role_key,
    add constraint offered_once unique nulls not distinct
      (authority_id, case_id, booked_at, kind, cause, cause_id, role),
    drop constraint offered_kind_check,
    add constraint offered_kind_check check (kind in ('late', 'without', 'nothing', 'asked', 'unbooked')),
    add constraint nothing_begins_at_no_time check ((starts_at is null) = (kind in ('asked', 'unbooked'))),
    add constraint unbooked_by_its_limit check (kind <> 'unbooked' or booked_at is not distinct from meet_by)`.execute(
    db,
  );
}
