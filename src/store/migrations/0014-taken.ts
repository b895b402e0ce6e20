import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/**
 * What a booked meeting has to itself: a line of its desk, its room, and its chair and minute-taker, where one person
 * is taken once, in whichever capacity. The database keeps it from `slot`, however a slot is written.
 * A slot without a line takes none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table slot
    add column line integer default 1 check (line between 1 and 20),
    add column chair_person_id text,
    add column minute_taker_person_id text,
    add column room_id text,
    add constraint slot_of_authority unique (authority_id, position),
    drop constraint slot_taken`.execute(db);
  await sql`grant update (ends_at) on slot to convenor_web`.execute(db);
  await takings(db);
  await takeWhatIsBooked(db);
  await keepFromSlots(db);
}

async function takings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table taking (
      authority_id text not null,
      slot bigint not null,
      what text not null check (what in ('desk', 'person', 'room')),
      id text not null,
      line integer not null,
      during tstzrange not null,
      primary key (authority_id, slot, what, id),
      foreign key (authority_id, slot) references slot (authority_id, position),
      constraint taken_once exclude using gist
        (authority_id with =, what with =, id with =, line with =, during with &&)
    )`.execute(db);
  await keepToAuthority(db, 'taking');
  await sql`create policy stays_with_its_slot on taking as restrictive for delete using (pg_trigger_depth() > 0)`.execute(
    db,
  );
  await grant(db, 'select, insert, delete', { table: 'taking', to: 'web' });
}

/** Meetings booked before this take their desk; chairs they may share already are left as they are. */
async function takeWhatIsBooked(db: Kysely<unknown>): Promise<void> {
  await sql`
    do ${sql.lit(`declare each text;
    begin
      for each in select id from authority order by id loop
        perform set_config('convenor.authority', each, true);
        update slot set chair_person_id = d.summary ->> 'chairPersonId'
        from discussion d where d.case_id = slot.case_id and not slot.cancelled;
        insert into taking select authority_id, position, 'desk', desk, 1, during from slot where not cancelled;
        insert into taking select authority_id, position, 'person', chair_person_id, 1, during
        from slot where not cancelled and chair_person_id is not null order by position on conflict do nothing;
      end loop;
      perform set_config('convenor.authority', '', true);
    end`)}`.execute(db);
}

/**
 * Two who insert at once would wait for each other for ever but for `on conflict`: with it the second waits for the
 * first, and then it is this function that refuses.
 */
async function keepFromSlots(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_takings() returns trigger language plpgsql as ${sql.lit(`
    declare
      wanted integer;
      held integer;
    begin
      if tg_op = 'UPDATE' then
        delete from taking where authority_id = new.authority_id and slot = new.position;
      end if;
      if new.cancelled then return null; end if;
      with all_wanted as (
        select distinct what, id, line from (values
          ('desk', new.desk, new.line), ('person', new.chair_person_id, 1),
          ('person', new.minute_taker_person_id, 1), ('room', new.room_id, 1)
        ) as w (what, id, line) where id is not null and line is not null
      ), all_held as (
        insert into taking select new.authority_id, new.position, what, id, line, new.during
        from all_wanted order by what, id on conflict do nothing returning 1
      )
      select (select count(*) from all_wanted), (select count(*) from all_held) into wanted, held;
      if held < wanted then
        raise exception 'Another meeting has it then.'
        using errcode = 'exclusion_violation', table = 'taking', constraint = 'taken_once';
      end if;
      return null;
    end`)}`.execute(db);
  await sql`create trigger keep_takings after insert or update on slot
    for each row execute function keep_takings()`.execute(db);
}
