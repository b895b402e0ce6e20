import { type Kysely, sql } from 'kysely';
import { grant, inEveryAuthority, keepToAuthority } from './table-rules.ts';

/**
 * What can wait is gathered into one message a person a working day. Telling a notice that can wait puts a line here
 * for each reader; a digest is a row of the queue like a notice is, with the lock on it for the one transaction that
 * writes its message.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await divideNotices(db);
  await addDigests(db);
  await addChoices(db);
  await sql`alter table outbox alter column case_id drop not null,
    add constraint only_digests_are_of_no_case check (case_id is not null or kind = 'digest')`.execute(db);
  await measureWhatWaits(db);
}

/** A limit that has passed cannot wait: the database itself refuses to have it so. */
async function divideNotices(db: Kysely<unknown>): Promise<void> {
  await sql`alter table notice
    add column urgent boolean not null default true,
    add column still_due boolean not null default true,
    add column put_at timestamptz not null default now(),
    add constraint late_is_urgent check (urgent or step = 'before'),
    add constraint notice_urgency unique (authority_id, case_id, key, urgent)`.execute(db);
  await sql`create index on notice (authority_id, told_at) where told_at is not null`.execute(db);
  await grant(db, 'insert (urgent), update (urgent, still_due)', { table: 'notice', to: 'web' });
}

async function addDigests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table digest (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      recipient text not null check (recipient = lower(recipient)),
      send_at timestamptz not null,
      try_at timestamptz not null,
      failures integer not null default 0,
      gathered_at timestamptz,
      primary key (authority_id, recipient, send_at)
    )`.execute(db);
  await sql`create index on digest (authority_id, try_at) where gathered_at is null`.execute(db);
  // The line of an urgent notice would refer to nothing: `urgent` here is always false.
  await sql`
    create table digest_line (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      case_id uuid not null,
      key text not null,
      urgent boolean not null generated always as (false) stored,
      recipient text not null,
      send_at timestamptz not null,
      state text not null default 'waiting' check (state in ('waiting', 'told', 'left-out')),
      primary key (authority_id, case_id, key, recipient),
      foreign key (authority_id, case_id, key, urgent) references notice (authority_id, case_id, key, urgent),
      foreign key (authority_id, recipient, send_at) references digest
    )`.execute(db);
  await sql`create index on digest_line (authority_id, recipient, send_at)`.execute(db);
  for (const table of ['digest', 'digest_line']) await keepToAuthority(db, table);
  await grant(db, 'select', { table: 'digest', to: 'web' });
  await grant(db, 'select, insert (recipient, send_at, try_at), update (try_at, failures, gathered_at)', {
    ...{ table: 'digest', to: 'watch' },
  });
  await grant(db, 'select, insert (case_id, key, recipient, send_at), update (state)', {
    ...{ table: 'digest_line', to: 'watch' },
  });
}

/** How an address is told of what can wait. There is no such choice for what is urgent. */
async function addChoices(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table telling_choice (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      address text not null check (address = lower(address)),
      what_can_wait text not null check (what_can_wait in ('daily', 'each', 'none')),
      chosen_by text not null,
      chosen_at timestamptz not null,
      primary key (authority_id, address)
    )`.execute(db);
  await keepToAuthority(db, 'telling_choice');
  await grant(db, 'select, insert, update (what_can_wait, chosen_by, chosen_at)', {
    ...{ table: 'telling_choice', to: 'web' },
  });
  await grant(db, 'select', { table: 'telling_choice', to: 'watch' });
}

/** Of the post only what waits or is in doubt is counted: what was sent grows for ever. */
async function measureWhatWaits(db: Kysely<unknown>): Promise<void> {
  await sql`drop index outbox_authority_id_state_idx`.execute(db);
  await sql`create index on outbox (authority_id, state, created_at) where state in ('waiting', 'unsure')`.execute(db);
  await sql`drop function post_counts`.execute(db);
  await sql`
    create or replace function next_notices(out authority text, out tell_at timestamptz, out try_at timestamptz)
    returns setof record language plpgsql as ${sql.lit(
      inEveryAuthority(`
        select least((select min(n.tell_at) from notice n where n.told_at is null),
            (select min(d.send_at) from digest d where d.gathered_at is null)),
          least((select min(n.try_at) from notice n where n.told_at is null),
            (select min(d.try_at) from digest d where d.gathered_at is null))
        into tell_at, try_at;
        if try_at is not null then return next; end if;`),
    )}`.execute(db);
  const looks = {
    'post_waiting(out authority text, out state text, out messages bigint, out oldest timestamptz)': `
      for state, messages, oldest in select o.state, count(*), min(o.created_at) from outbox o
        where o.state in ('waiting', 'unsure') group by o.state loop return next; end loop;`,
    'digest_counts(out authority text, out waiting bigint, out overdue bigint, out failing bigint)': `
      select count(*) filter (where d.send_at > now()), count(*) filter (where d.send_at <= now()),
        count(*) filter (where d.failures > 0)
      into waiting, overdue, failing from digest d where d.gathered_at is null;
      return next;`,
    'told_lately(out authority text, out seconds float8)': `
      for seconds in select extract(epoch from n.told_at - greatest(n.tell_at, n.put_at)) from notice n
        where n.told_at > now() - interval '10 minutes' loop return next; end loop;`,
  };
  for (const [signature, look] of Object.entries(looks)) {
    await sql`create function ${sql.raw(signature)} returns setof record language plpgsql
      as ${sql.lit(inEveryAuthority(look))}`.execute(db);
    const name = sql.id(signature.slice(0, signature.indexOf('(')));
    await sql`revoke execute on function ${name} from public`.execute(db);
    for (const role of ['convenor_web', 'convenor_watch'])
      await sql`grant execute on function ${name} to ${sql.id(role)}`.execute(db);
  }
}
