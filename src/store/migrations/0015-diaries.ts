import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority } from './table-rules.ts';

/**
 * When people, rooms and desks can be had: hours of the week, leave and absences, times taken by their own calendars;
 * who answers for an agency; and the private feeds in which people read their meetings. No reason for an absence is
 * kept, and nothing of a calendar but when it is busy.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addDiaries(db);
  await addTimes(db);
  await addCalendars(db);
  await addDutyRota(db);
}

async function addDiaries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table diary (
      authority_id text not null default nullif(current_setting('convenor.authority', true), '') references authority,
      id text not null,
      kind text not null check (kind in ('person', 'room', 'desk')),
      name text not null,
      desk text,
      on_closed_days boolean not null default false,
      removed_at timestamptz,
      person_id text,
      role text,
      agency text,
      email text check (email = lower(email)),
      telephone text,
      languages text[] not null default '{}',
      room_kind text check (room_kind in ('room', 'link', 'telephone')),
      venue text check (venue in ('office', 'hospital', 'elsewhere')),
      place text,
      travel_minutes integer check (travel_minutes between 0 and 600),
      capacity integer check (capacity between 1 and 20),
      primary key (authority_id, id),
      foreign key (authority_id, person_id) references person (authority_id, id),
      constraint a_person check (case when kind = 'person' then role is not null and agency is not null
        else num_nonnulls(person_id, role, agency, email, telephone) = 0 end),
      constraint a_room check (case when kind = 'room' then num_nulls(room_kind, place, travel_minutes) = 0
          and (room_kind = 'room') = (venue is not null)
        else num_nonnulls(room_kind, venue, place, travel_minutes) = 0 end),
      constraint a_desk check ((kind = 'desk') = (capacity is not null) and (kind <> 'desk' or desk = id))
    )`.execute(db);
  await sql`create unique index diary_of_person on diary (authority_id, person_id)`.execute(db);
  await keepToAuthority(db, 'diary');
  await grant(db, 'select, insert, update', { table: 'diary', to: 'web' });
  await grant(db, 'select', { table: 'diary', to: 'watch' });
}

/** Hours are of the clocks in London; those that do not end after they begin run past midnight. */
async function addTimes(db: Kysely<unknown>): Promise<void> {
  const time = sql`'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;
  await sql`
    create table diary_hours (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      diary_id text not null,
      weekday integer not null check (weekday between 1 and 7),
      from_time text not null check (from_time ~ ${time}),
      to_time text not null check (to_time ~ ${time}),
      primary key (authority_id, diary_id, weekday, from_time),
      foreign key (authority_id, diary_id) references diary
    )`.execute(db);
  await sql`
    create table diary_absence (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      id text not null,
      diary_id text not null,
      why text not null check (why in ('leave', 'absence')),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '3 years'),
      noted_by text not null,
      noted_at timestamptz not null,
      withdrawn_by text,
      withdrawn_at timestamptz,
      primary key (authority_id, id),
      foreign key (authority_id, diary_id) references diary
    )`.execute(db);
  await sql`create index on diary_absence (authority_id, ends_at) where withdrawn_at is null`.execute(db);
  for (const table of ['diary_hours', 'diary_absence']) {
    await keepToAuthority(db, table);
    await grant(db, 'select', { table, to: 'watch' });
  }
  await grant(db, 'select, insert, delete', { table: 'diary_hours', to: 'web' });
  await grant(db, 'select, insert, update (withdrawn_by, withdrawn_at)', { table: 'diary_absence', to: 'web' });
}

async function addCalendars(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar_read (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      diary_id text not null,
      address text not null check (address like 'https://%'),
      set_by text not null,
      try_at timestamptz not null,
      read_at timestamptz,
      failures integer not null default 0,
      fault text,
      primary key (authority_id, diary_id),
      foreign key (authority_id, diary_id) references diary
    )`.execute(db);
  await sql`create index on calendar_read (authority_id, try_at)`.execute(db);
  await sql`
    create table busy_time (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      diary_id text not null,
      source text not null check (source in ('feed', 'pasted')),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      primary key (authority_id, diary_id, source, starts_at, ends_at),
      foreign key (authority_id, diary_id) references diary
    )`.execute(db);
  await sql`create index on busy_time (authority_id, ends_at)`.execute(db);
  await sql`
    create table calendar_given (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      token_hash bytea not null check (octet_length(token_hash) = 32),
      person_id text not null,
      given_at timestamptz not null,
      read_at timestamptz,
      ended_at timestamptz,
      primary key (authority_id, token_hash),
      foreign key (authority_id, person_id) references person (authority_id, id)
    )`.execute(db);
  await sql`create unique index calendar_of_person on calendar_given (authority_id, person_id) where ended_at is null`.execute(
    db,
  );
  for (const table of ['calendar_read', 'busy_time', 'calendar_given']) await keepToAuthority(db, table);
  await grant(db, 'select, insert, update, delete', { table: 'calendar_read', to: 'web' });
  await grant(db, 'select, update (try_at, read_at, failures, fault)', { table: 'calendar_read', to: 'watch' });
  for (const to of ['web', 'watch'] as const) await grant(db, 'select, insert, delete', { table: 'busy_time', to });
  await grant(db, 'select, insert, update (read_at, ended_at)', { table: 'calendar_given', to: 'web' });
  // Whoever chairs or takes minutes reads of meetings that were cancelled, too.
  await sql`create index on slot (authority_id, starts_at) where cancelled`.execute(db);
}

/** Who answers for an agency, or for one role of it, kept by that agency; `place` is the order in which to ring. */
async function addDutyRota(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table duty_rota (
      authority_id text not null default nullif(current_setting('convenor.authority', true), '') references authority,
      id text not null,
      agency text not null,
      role text,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '31 days'),
      name text not null,
      email text check (email = lower(email)),
      telephone text,
      place integer not null check (place between 1 and 9),
      noted_by text not null,
      noted_at timestamptz not null,
      withdrawn_by text,
      withdrawn_at timestamptz,
      primary key (authority_id, id),
      constraint can_be_reached check (num_nonnulls(email, telephone) > 0)
    )`.execute(db);
  await sql`create index on duty_rota (authority_id, ends_at) where withdrawn_at is null`.execute(db);
  await keepToAuthority(db, 'duty_rota');
  await grant(db, 'select, insert, update (withdrawn_by, withdrawn_at)', { table: 'duty_rota', to: 'web' });
  await grant(db, 'select', { table: 'duty_rota', to: 'watch' });
}
