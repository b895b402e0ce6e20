import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority, onlyAddTo } from './table-rules.ts';

/**
 * What a request asked for against what it was offered, where a booking fell short: late, without somebody who must come,
 * or at a time that the procedure does not foresee. A row for each cause, written in the booking's transaction.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table offered (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      position bigint not null generated always as identity,
      case_id uuid not null,
      booked_at timestamptz not null,
      desk text not null,
      kind text not null check (kind in ('late', 'without', 'nothing')),
      meet_by timestamptz,
      starts_at timestamptz not null,
      minutes_late integer not null check (minutes_late >= 0),
      cause text not null check (cause in ('agency', 'chair', 'desk', 'no-time', 'passed', 'choice')),
      cause_id text not null check ((cause_id <> '') = (cause in ('agency', 'desk'))),
      role text check ((role is not null) = (cause = 'agency')),
      hours jsonb not null,
      primary key (authority_id, position),
      unique nulls not distinct (authority_id, case_id, booked_at, cause, cause_id, role),
      foreign key (authority_id, case_id) references case_file (authority_id, id),
      check ((kind = 'late') = (minutes_late > 0)),
      check (kind <> 'late' or meet_by < starts_at)
    )`.execute(db);
  await sql`create index on offered (authority_id, booked_at)`.execute(db);
  await keepToAuthority(db, 'offered');
  await onlyAddTo(db, 'offered');
  await grant(db, 'select, insert', { table: 'offered', to: 'web' });
}
