import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/** What each person, desk and mailbox has to do next. `owed_by` is what Today looks for, and `owed_by_role` for those of no desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table to_do (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      key text not null,
      kind text not null,
      subject text,
      title text not null,
      clauses text[] not null,
      owed_by text not null,
      owed_by_role text,
      started_at timestamptz,
      due_at timestamptz,
      warn_seconds integer not null,
      primary key (authority_id, case_id, key),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`create index on to_do (authority_id, owed_by, due_at)`.execute(db);
  await sql`create index on to_do (authority_id, owed_by_role, due_at) where owed_by_role is not null`.execute(db);
  await keepToAuthority(db, 'to_do');
  await grant(db, 'select, insert, delete', { table: 'to_do', to: 'web' });
  await grant(db, 'select', { table: 'to_do', to: 'watch' });
}
