import { type Kysely, sql } from 'kysely';
import { forceRowSecurity, grant } from './table-rules.ts';

/**
 * Sessions and the forms kept for whoever must sign in again. They are needed before the authority is known, so row
 * security shows the one row whose token's hash was named, and lets long-ended ones be removed unseen.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session (
      id_hash bytea primary key check (octet_length(id_hash) = 32),
      authority_id text not null references authority,
      person_id text not null,
      csrf_secret text not null,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      ends_at timestamptz not null,
      foreign key (authority_id, person_id) references person (authority_id, id)
    )`.execute(db);
  await sql`
    create table held_form (
      token_hash bytea primary key check (octet_length(token_hash) = 32),
      authority_id text not null references authority,
      person_id text not null,
      path text not null,
      body jsonb not null,
      until timestamptz not null
    )`.execute(db);
  const tokenInSight = sql`(select decode(nullif(current_setting('convenor.token', true), ''), 'hex'))`;
  for (const [table, key, over] of [
    ['session', 'id_hash', `ends_at < now() - interval '24 hours'`],
    ['held_form', 'token_hash', 'until < now()'],
  ] as const) {
    await forceRowSecurity(db, table);
    await sql`create policy named_token on ${sql.table(table)}
      using (${sql.ref(key)} = ${tokenInSight}) with check (${sql.ref(key)} = ${tokenInSight})`.execute(db);
    await sql`create policy long_over on ${sql.table(table)} for delete using (${sql.raw(over)})`.execute(db);
  }
  await sql`create index on session (ends_at)`.execute(db);
  await sql`create index on held_form (until)`.execute(db);
  await grant(db, 'select, insert, update (seen_at, ends_at), delete', { table: 'session', to: 'web' });
  await grant(db, 'select, insert, delete', { table: 'held_form', to: 'web' });
}
