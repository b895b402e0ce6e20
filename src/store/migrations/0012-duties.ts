import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/**
 * Every duty of every case file as the record gives it, for lists: all that its state at a later instant is told from,
 * and whose it is. `phase` is what time does not change; what is over is found by `listed_at`, so that no list grows
 * with the past.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      key text not null,
      rule text not null,
      phase text not null check (phase in ('open', 'waiting', 'unexplained', 'explained', 'met', 'aside')),
      title text not null,
      clauses text[] not null,
      subject text,
      owner_role text not null,
      owed_by text not null,
      owed_by_role text,
      within jsonb not null,
      needed boolean not null,
      is_right boolean not null,
      assumed boolean not null,
      started_at timestamptz,
      started_by text,
      start_recorded_at timestamptz,
      due_at timestamptz,
      warn_seconds integer not null,
      target_at timestamptz,
      expected_at timestamptz,
      ended_at timestamptz,
      ended_by text,
      end_recorded_at timestamptz,
      earlier jsonb not null,
      compared jsonb,
      because text,
      refusal text,
      reason text,
      desk text,
      social_worker_id text,
      team_manager_id text,
      service_manager_id text,
      listed_at timestamptz not null generated always as (coalesce(due_at, ended_at, 'infinity')) stored,
      primary key (authority_id, case_id, key),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  for (const whose of [
    '',
    'owed_by,',
    'owed_by_role,',
    'desk,',
    'social_worker_id,',
    'team_manager_id,',
    'service_manager_id,',
  ])
    await sql`create index on duty (authority_id, ${sql.raw(whose)} phase, listed_at) where phase <> 'aside'`.execute(
      db,
    );
  await keepToAuthority(db, 'duty');
  await grant(db, 'select, insert, update, delete', { table: 'duty', to: 'web' });
}
