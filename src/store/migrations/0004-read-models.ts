import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/**
 * What pages ask, worked out when an event is appended. Each index begins with what tells live rows from past ones, so
 * that no page reads more as the past grows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await discussions(db);
  await slots(db);
  await invitations(db);
  for (const table of ['discussion', 'slot', 'invitation']) await keepToAuthority(db, table);
  await grant(db, 'select, insert, update', { table: 'discussion', to: 'web' });
  await grant(db, 'select, insert, update (cancelled)', { table: 'slot', to: 'web' });
  await grant(db, 'select, insert, delete', { table: 'invitation', to: 'web' });
  for (const table of ['discussion', 'slot', 'invitation']) await grant(db, 'select', { table, to: 'watch' });
}

async function discussions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table discussion (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      reference text not null,
      status text not null,
      is_open boolean not null,
      desk text,
      urgency text,
      case_type text,
      children_count integer not null check (children_count >= 0),
      summary jsonb not null,
      begun_at timestamptz not null,
      meet_by timestamptz,
      starts_at timestamptz,
      ends_at timestamptz,
      booked_at timestamptz,
      social_worker_id text,
      team_manager_id text,
      service_manager_id text,
      updated_version integer not null,
      primary key (authority_id, case_id),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  for (const whose of ['', 'desk,', 'social_worker_id,', 'team_manager_id,', 'service_manager_id,']) {
    await sql`create index on discussion (authority_id, ${sql.raw(whose)} is_open, begun_at desc, case_id)`.execute(db);
  }
  await sql`create index on discussion (authority_id, meet_by, case_id) where status = 'waiting'`.execute(db);
}

/** Two meetings cannot be in one desk's diary at once, and one discussion cannot hold two slots. */
async function slots(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table slot (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      position bigint generated always as identity primary key,
      desk text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      during tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
      case_id uuid not null,
      cancelled boolean not null default false,
      foreign key (authority_id, case_id) references case_file (authority_id, id),
      constraint slot_length check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
      constraint slot_taken exclude using gist (authority_id with =, desk with =, during with &&) where (not cancelled)
    )`.execute(db);
  await sql`create unique index slot_of_case on slot (authority_id, case_id) where not cancelled`.execute(db);
  await sql`create index on slot (authority_id, starts_at) where not cancelled`.execute(db);
}

async function invitations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table invitation (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      id text not null,
      case_id uuid not null,
      email text not null check (email = lower(email)),
      role text not null,
      agency text not null,
      name text not null,
      mandatory boolean not null,
      deputy_for text,
      answer text,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      cancelled boolean not null,
      is_open boolean not null,
      primary key (authority_id, case_id, id),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`create index on invitation (authority_id, email, is_open, starts_at desc, case_id)`.execute(db);
}
