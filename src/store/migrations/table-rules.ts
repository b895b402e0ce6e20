import { type Kysely, sql } from 'kysely';

/** The authority whose rows exist in this transaction; unset or empty means none. A subselect so that it is asked once a query. */
export const authorityInSight = sql`(select nullif(current_setting('convenor.authority', true), ''))`;

/** Shows and accepts only rows of the authority in sight, to the table's owner as well. */
export async function keepToAuthority(db: Kysely<unknown>, table: string): Promise<void> {
  await forceRowSecurity(db, table);
  await sql`create policy own_authority on ${sql.table(table)}
    using (authority_id = ${authorityInSight}) with check (authority_id = ${authorityInSight})`.execute(db);
}

export async function forceRowSecurity(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db);
}

/** Refuses change and removal to everybody, also under replication settings that skip ordinary triggers. */
export async function onlyAddTo(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`create trigger only_added_to before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_change()`.execute(db);
  await sql`alter table ${sql.table(table)} enable always trigger only_added_to`.execute(db);
}

/** Grants a role rights on a table, e.g. `select, insert, update (state)`. */
export async function grant(
  db: Kysely<unknown>,
  rights: string,
  on: { readonly table: string; readonly to: 'web' | 'watch' | 'audit' },
): Promise<void> {
  await sql`grant ${sql.raw(rights)} on ${sql.table(on.table)} to ${sql.id(`convenor_${on.to}`)}`.execute(db);
}

/** The body of a function that looks at one authority after the other, so that row security needs no exception for it. */
export const inEveryAuthority = (look: string): string => `
  declare in_sight text := current_setting('convenor.authority', true);
  begin
    for authority in select id from authority order by id loop
      perform set_config('convenor.authority', authority, true);
      ${look}
    end loop;
    perform set_config('convenor.authority', coalesce(in_sight, ''), true);
  end`;
