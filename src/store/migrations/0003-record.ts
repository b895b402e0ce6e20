import { type Kysely, sql } from 'kysely';
import { grant, keepToAuthority, onlyAddTo } from './table-rules.ts';

/**
 * The record: case files and their events, the papers they are written from, the documents issued, and who looked.
 * Every key begins with the authority, so that no key or reference can be probed for another authority's rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await caseFiles(db);
  await papersAndDocuments(db);
  await accessLog(db);
  for (const table of ['event', 'paper', 'document', 'access_log']) {
    await onlyAddTo(db, table);
    await grant(db, 'select, insert', { table, to: 'web' });
  }
  for (const table of ['reference_counter', 'case_file', 'event', 'paper', 'document', 'access_log']) {
    await keepToAuthority(db, table);
  }
  await grant(db, 'select, insert, update (next)', { table: 'reference_counter', to: 'web' });
  await grant(db, 'select, insert, update (version, head)', { table: 'case_file', to: 'web' });
  for (const table of ['case_file', 'event']) await grant(db, 'select', { table, to: 'watch' });
  for (const table of ['case_file', 'event', 'access_log']) await grant(db, 'select', { table, to: 'audit' });
}

/** `head` is the hash of the last event: with it, events cut off at the end are missed. */
async function caseFiles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reference_counter (
      authority_id text primary key default nullif(current_setting('convenor.authority', true), '') references authority,
      next integer not null
    )`.execute(db);
  await sql`
    create table case_file (
      authority_id text not null default nullif(current_setting('convenor.authority', true), '') references authority,
      id uuid not null default gen_random_uuid(),
      reference text not null,
      version integer not null default 0,
      head bytea,
      begun_at timestamptz not null,
      primary key (authority_id, id),
      unique (authority_id, reference),
      check ((version = 0) = (head is null))
    )`.execute(db);
  await sql`
    create table event (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      version integer not null check (version > 0),
      type text not null,
      occurred_at timestamptz not null,
      recorded_at timestamptz not null,
      actor jsonb not null,
      data jsonb not null,
      previous_hash bytea check (octet_length(previous_hash) = 32),
      hash bytea not null check (octet_length(hash) = 32),
      position bigint generated always as identity,
      primary key (authority_id, case_id, version),
      foreign key (authority_id, case_id) references case_file (authority_id, id),
      check ((version = 1) = (previous_hash is null))
    )`.execute(db);
}

async function papersAndDocuments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table paper (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      key text not null,
      version integer not null check (version > 0),
      fields jsonb not null,
      saved_at timestamptz not null,
      saved_by text not null,
      primary key (authority_id, case_id, key, version),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`
    create table document (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      kind text not null check (kind in ('minutes', 'action-table')),
      issue_number integer not null check (issue_number > 0),
      format text not null check (format in ('pdf', 'docx')),
      bytes bytea not null,
      sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
      created_at timestamptz not null,
      primary key (authority_id, case_id, kind, issue_number, format),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`alter table document alter column bytes set storage external`.execute(db);
}

/** No foreign key: a look is a fact even when what was looked at is gone, and it must not lock the case file. */
async function accessLog(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table access_log (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      position bigint generated always as identity primary key,
      at timestamptz not null,
      person_id text not null,
      person_name text not null,
      role text not null,
      case_id uuid,
      what text not null,
      page text not null
    )`.execute(db);
  await sql`create index on access_log (authority_id, case_id, at desc, position desc)`.execute(db);
}
