import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/** Outgoing mail, one recipient a row and each once; and what a submitted form already came to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      id uuid not null,
      position bigint generated always as identity,
      case_id uuid not null,
      recipient text not null,
      subject text not null,
      body text not null,
      calendar text,
      kind text not null,
      dedupe_key text not null,
      created_at timestamptz not null,
      state text not null check (state in ('kept', 'waiting', 'sent', 'unsure')),
      primary key (authority_id, id),
      unique (authority_id, dedupe_key),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`create index on outbox (authority_id, position desc)`.execute(db);
  await sql`create index on outbox (authority_id, case_id, position desc)`.execute(db);
  await sql`
    create table idempotency (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      person_id text not null,
      key text not null,
      result jsonb not null,
      at timestamptz not null,
      primary key (authority_id, person_id, key)
    )`.execute(db);
  for (const table of ['outbox', 'idempotency']) {
    await keepToAuthority(db, table);
    await grant(db, 'select, insert', { table, to: 'web' });
  }
  await grant(db, 'select, insert, update (state)', { table: 'outbox', to: 'watch' });
  await grant(db, 'select, delete', { table: 'idempotency', to: 'watch' });
}
