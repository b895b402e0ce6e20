import { type Kysely, sql } from 'kysely';

/**
 * Whoever chairs instead when a meeting starts is taken from then on; whom they stand in for is not any more. Before
 * `chair_from` they may have been elsewhere.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table slot add column chair_from timestamptz`.execute(db);
  await sql`grant update (chair_person_id, chair_from) on slot to convenor_web`.execute(db);
  await sql`
    create or replace function keep_takings() returns trigger language plpgsql as ${sql.lit(`
    declare
      wanted integer;
      held integer;
    begin
      if tg_op = 'UPDATE' then
        delete from taking where authority_id = new.authority_id and slot = new.position;
      end if;
      if new.cancelled then return null; end if;
      with all_wanted as (
        select distinct on (what, id, line) what, id, line, during from (values
          ('desk', new.desk, new.line, new.during),
          ('person', new.chair_person_id, 1,
            tstzrange(least(greatest(new.starts_at, new.chair_from), new.ends_at), new.ends_at)),
          ('person', new.minute_taker_person_id, 1, new.during), ('room', new.room_id, 1, new.during)
        ) as w (what, id, line, during) where id is not null and line is not null
        order by what, id, line, lower(during)
      ), all_held as (
        insert into taking select new.authority_id, new.position, what, id, line, during
        from all_wanted order by what, id on conflict do nothing returning 1
      )
      select (select count(*) from all_wanted), (select count(*) from all_held) into wanted, held;
      if held < wanted then
        raise exception 'Another meeting has it then.'
        using errcode = 'exclusion_violation', table = 'taking', constraint = 'taken_once';
      end if;
      return null;
    end`)}`.execute(db);
}
