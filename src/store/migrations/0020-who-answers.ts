import { type Kysely, sql } from 'kysely';
import { grant, inEveryAuthority, keepToAuthority, onlyAddTo } from './table-rules.ts';

/**
 * Who answers: the numbers that the authority sets for the contacts of its protocol, and the calls with which two
 * shifts begin.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await dutyNumbers(db);
  await shiftCalls(db);
  await sql`alter table outbox drop constraint if exists only_digests_are_of_no_case,
    add constraint some_messages_are_of_no_case
      check (case_id is not null or kind in ('digest', 'shift-call'))`.execute(db);
}

/** The latest counts; an empty one takes the number away. What was set, by whom and when, stays to be read. */
async function dutyNumbers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_number (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      position bigint primary key generated always as identity,
      contact text not null,
      telephone text not null,
      set_by text not null,
      set_by_name text not null,
      set_at timestamptz not null
    )`.execute(db);
  await sql`create index on duty_number (authority_id, contact, position desc)`.execute(db);
  await keepToAuthority(db, 'duty_number');
  await onlyAddTo(db, 'duty_number');
  await grant(db, 'select, insert', { table: 'duty_number', to: 'web' });
}

/**
 * A call is due once, however many processes lay it out, and is told and recorded once: that it was made cannot be taken
 * back. Whoever tells takes the row's lock for the one transaction that writes the messages and `told_at`.
 */
async function shiftCalls(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shift_call (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      id uuid not null default gen_random_uuid(),
      due_at timestamptz not null,
      who text not null,
      other text not null,
      who_name text not null,
      other_name text not null,
      reminds text[] not null,
      clauses text[] not null,
      told_at timestamptz,
      spoken_at timestamptz,
      spoken_by text,
      spoken_by_name text,
      spoken_to text,
      recorded_at timestamptz,
      primary key (authority_id, id),
      constraint one_call_a_shift unique (authority_id, due_at, who, other),
      constraint a_call_has_its_caller check (num_nulls(spoken_at, spoken_by, spoken_by_name, recorded_at) in (0, 4)),
      constraint a_call_is_recorded_after_it check (spoken_at <= recorded_at)
    )`.execute(db);
  await sql`create index on shift_call (authority_id, due_at) where told_at is null`.execute(db);
  await keepToAuthority(db, 'shift_call');
  await sql`create function refuse_to_unsay() returns trigger language plpgsql as $$ begin
    if old.spoken_at is not null and (new.spoken_at, new.spoken_by, new.spoken_by_name, new.spoken_to, new.recorded_at)
      is distinct from (old.spoken_at, old.spoken_by, old.spoken_by_name, old.spoken_to, old.recorded_at)
    then raise exception 'what was recorded of a call stays'; end if;
    return new; end $$`.execute(db);
  await sql`create trigger spoken_stays before update on shift_call for each row execute function refuse_to_unsay()`.execute(
    db,
  );
  const laidOut = 'due_at, who, other, who_name, other_name, reminds, clauses';
  const spoken = 'spoken_at, spoken_by, spoken_by_name, spoken_to, recorded_at';
  await grant(db, `select, insert (${laidOut}), update (${spoken})`, { table: 'shift_call', to: 'web' });
  await grant(db, 'select, update (told_at)', { table: 'shift_call', to: 'watch' });
  await sql`
    create function shift_calls_due(ahead interval, out authority text)
    returns setof text language plpgsql as ${sql.lit(
      inEveryAuthority(`
        if exists (select from shift_call c where c.told_at is null and c.due_at <= now() + ahead)
        then return next; end if;`),
    )}`.execute(db);
  await sql`revoke execute on function shift_calls_due from public`.execute(db);
  await sql`grant execute on function shift_calls_due to convenor_watch`.execute(db);
}
