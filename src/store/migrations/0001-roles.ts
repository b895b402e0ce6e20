import { type Kysely, sql } from 'kysely';

/**
 * The roles below the owner. Where they are missing (a server given by DATABASE_URL) they are made without a login
 * and lent to the user who migrates. Other databases of the server may be making them at the same moment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  for (const role of ['convenor_web', 'convenor_watch', 'convenor_audit']) {
    await sql`
      do ${sql.lit(`begin
        if exists (select from pg_roles where rolname = '${role}') then return; end if;
        create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
        execute format('grant ${role} to %I', current_user);
      exception when duplicate_object or unique_violation then null;
      end`)}`.execute(db);
    await sql`grant usage on schema public to ${sql.id(role)}`.execute(db);
  }
  await sql`
    create function refuse_change() returns trigger language plpgsql as ${sql.lit(`begin
      raise exception 'The record is only ever added to.' using errcode = 'insufficient_privilege', table = tg_table_name;
    end`)}`.execute(db);
}
