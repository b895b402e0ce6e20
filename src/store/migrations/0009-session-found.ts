import { type Kysely, sql } from 'kysely';

/**
 * A session and whose it is, by the hash of its token: every request asks this first, in one statement instead of two
 * transactions. It runs with the rights of whoever calls, and what it brings into sight goes out of sight with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function session_found(hash bytea, out stay session, out whose person) language plpgsql as ${sql.lit(`begin
      perform set_config('convenor.token', encode(hash, 'hex'), true);
      select * into stay from session where id_hash = hash;
      perform set_config('convenor.authority', stay.authority_id, true);
      select * into whose from person where authority_id = stay.authority_id and id = stay.person_id;
    end`)}`.execute(db);
  await sql`revoke execute on function session_found from public`.execute(db);
  await sql`grant execute on function session_found to convenor_web`.execute(db);
}
