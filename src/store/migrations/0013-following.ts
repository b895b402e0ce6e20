import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/**
 * Which case file follows which, when the meeting of each ended, and whether it left a child without a decision: what
 * tells that meetings follow one another without one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table following (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      follows uuid,
      ended_at timestamptz,
      left_undecided boolean not null,
      primary key (authority_id, case_id),
      foreign key (authority_id, case_id) references case_file (authority_id, id),
      foreign key (authority_id, follows) references case_file (authority_id, id),
      check (follows <> case_id)
    )`.execute(db);
  await sql`create index on following (authority_id, follows) where follows is not null`.execute(db);
  await keepToAuthority(db, 'following');
  await grant(db, 'select, insert, update', { table: 'following', to: 'web' });
}
