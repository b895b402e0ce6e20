import { type Kysely, sql } from 'kysely';

/** Which duty's lateness nobody has explained yet: Today asks whoever has it to do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table to_do add column unexplained text`.execute(db);
}
