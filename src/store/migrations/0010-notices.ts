import { type Kysely, sql } from 'kysely';
import { grant, inEveryAuthority, keepToAuthority } from './table-rules.ts';

/**
 * Who must be told of which duty, and when: the queue that the watch works off. Whoever tells takes a row's lock for
 * one transaction, which writes the message and `told_at`; there is no other lock. A row that could not be told is
 * tried again at `try_at`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      key text not null,
      step text not null check (step in ('before', 'late', 'up')),
      owner jsonb not null,
      subject text,
      word text not null,
      title text not null,
      clauses text[] not null,
      due_at timestamptz not null,
      tell_at timestamptz not null,
      try_at timestamptz not null,
      failures integer not null default 0,
      told_at timestamptz,
      primary key (authority_id, case_id, key),
      foreign key (authority_id, case_id) references case_file (authority_id, id)
    )`.execute(db);
  await sql`create index on notice (authority_id, try_at) where told_at is null`.execute(db);
  await sql`create index on notice (authority_id, tell_at) where told_at is null`.execute(db);
  await sql`create index on outbox (authority_id, state)`.execute(db);
  await keepToAuthority(db, 'notice');
  await sql`create policy told_stays on notice as restrictive for delete using (told_at is null)`.execute(db);
  const said = 'step, owner, subject, word, title, clauses, due_at, tell_at, try_at';
  await grant(db, `select, delete, insert (case_id, key, ${said}), update (owner, subject, word, title, clauses)`, {
    ...{ table: 'notice', to: 'web' },
  });
  await grant(db, 'select, update (try_at, failures, told_at)', { table: 'notice', to: 'watch' });
  await lookEverywhere(db);
}

/**
 * What is next, and how much there is, in every authority in one statement. They run with the rights of whoever calls
 * and look at one authority after the other, so that row security needs no exception for them.
 */
async function lookEverywhere(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function next_notices(out authority text, out tell_at timestamptz, out try_at timestamptz)
    returns setof record language plpgsql as ${sql.lit(
      inEveryAuthority(`
        select min(n.tell_at) into tell_at from notice n where n.told_at is null;
        select min(n.try_at) into try_at from notice n where n.told_at is null;
        if try_at is not null then return next; end if;`),
    )}`.execute(db);
  await sql`
    create function post_counts(out authority text, out state text, out messages bigint)
    returns setof record language plpgsql as ${sql.lit(
      inEveryAuthority(`
        for state, messages in select o.state, count(*) from outbox o group by o.state loop return next; end loop;`),
    )}`.execute(db);
  await sql`
    create function notice_counts(out authority text, out waiting bigint, out overdue bigint, out failing bigint)
    returns setof record language plpgsql as ${sql.lit(
      inEveryAuthority(`
        select count(*) filter (where n.tell_at > now()), count(*) filter (where n.tell_at <= now()),
          count(*) filter (where n.failures > 0)
        into waiting, overdue, failing from notice n where n.told_at is null;
        return next;`),
    )}`.execute(db);
  for (const name of ['next_notices', 'post_counts', 'notice_counts']) {
    await sql`revoke execute on function ${sql.id(name)} from public`.execute(db);
    for (const role of ['convenor_web', 'convenor_watch'])
      await sql`grant execute on function ${sql.id(name)} to ${sql.id(role)}`.execute(db);
  }
}
