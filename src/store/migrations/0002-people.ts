import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/** The authorities and whom they know: the people who sign in, and the contact book of the agencies. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table authority (id text primary key check (id ~ '^[a-z][a-z0-9-]*$'), name text not null)`.execute(
    db,
  );
  await sql`
    create table person (
      authority_id text not null default nullif(current_setting('convenor.authority', true), '') references authority,
      id text not null,
      name text not null,
      role text not null,
      agency text not null,
      job_title text not null,
      email text not null,
      telephone text not null,
      desk text,
      team text,
      addresses text[] not null check (lower(addresses::text) = addresses::text),
      demonstration boolean not null default false,
      primary key (authority_id, id)
    )`.execute(db);
  await sql`
    create table contact (
      authority_id text not null default nullif(current_setting('convenor.authority', true), '') references authority,
      role text not null,
      name text not null,
      organisation text not null,
      email text not null,
      telephone text not null,
      area text,
      unique nulls not distinct (authority_id, role, email, area)
    )`.execute(db);
  for (const table of ['person', 'contact']) await keepToAuthority(db, table);
  for (const table of ['authority', 'person', 'contact']) {
    await grant(db, 'select', { table, to: 'web' });
    await grant(db, 'select', { table, to: 'watch' });
  }
  await grant(db, 'select', { table: 'authority', to: 'audit' });
}
