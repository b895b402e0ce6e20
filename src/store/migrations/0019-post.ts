import { type Kysely, sql } from 'kysely';
import { grant, inEveryAuthority, keepToAuthority, onlyAddTo } from './table-rules.ts';

/**
 * The outbox as a queue that is sent. No lock can be held around a network call, so that a message is claimed by a row
 * of its own (an attempt), committed before the network is touched. What an attempt came to is written once; where
 * nobody knows, a person decides, and until they have the database refuses to have the message sent again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await widenOutbox(db);
  await addAttempts(db);
  await addBounces(db);
  await addDecisions(db);
  await guardMoves(db);
  await lookEverywhere(db);
}

/** `changes` counts the changes of state: a decision names the one it was made on. */
async function widenOutbox(db: Kysely<unknown>): Promise<void> {
  await sql`alter table outbox
    add column try_at timestamptz not null default now(),
    add column failures integer not null default 0,
    add column changes integer not null default 0,
    drop constraint outbox_state_check,
    add constraint outbox_state_check check (
      state in ('kept', 'waiting', 'sending', 'sent', 'unsure', 'refused', 'bounced', 'settled'))`.execute(db);
  await sql`drop index outbox_authority_id_state_created_at_idx`.execute(db);
  await sql`create index on outbox (authority_id, state, created_at)
    where state in ('waiting', 'sending', 'unsure', 'refused', 'bounced')`.execute(db);
  await sql`create index on outbox (authority_id, try_at) where state = 'waiting'`.execute(db);
  await sql`create index on outbox (authority_id, case_id, recipient, position)
    where state in ('waiting', 'sending')`.execute(db);
  await grant(db, 'update (state, try_at)', { table: 'outbox', to: 'web' });
  await grant(db, 'update (try_at, failures)', { table: 'outbox', to: 'watch' });
}

/** `check_at`: when to ask the server that took it what became of it, where it can be asked. */
async function addAttempts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_attempt (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      message_id uuid not null,
      number integer not null check (number > 0),
      worker text not null,
      began_at timestamptz not null default now(),
      ended_at timestamptz,
      outcome text check (outcome in ('sent', 'refused', 'put-off', 'unsure')),
      answer text,
      server_id text,
      check_at timestamptz,
      primary key (authority_id, message_id, number),
      foreign key (authority_id, message_id) references outbox (authority_id, id),
      check ((ended_at is null) = (outcome is null))
    )`.execute(db);
  await sql`create unique index post_attempt_one_at_a_time on post_attempt (authority_id, message_id)
    where ended_at is null`.execute(db);
  await sql`create index on post_attempt (authority_id, began_at) where ended_at is null`.execute(db);
  await sql`create index on post_attempt (authority_id, check_at) where check_at is not null`.execute(db);
  await sql`create index on post_attempt (authority_id, server_id) where server_id is not null`.execute(db);
  await sql`
    create function post_attempt_ends_once() returns trigger language plpgsql as ${sql.lit(`begin
      if tg_op = 'INSERT' then
        if exists (select from outbox o where o.id = new.message_id and o.state = 'waiting') then return new; end if;
        raise exception 'Only a message that waits is sent.' using errcode = 'check_violation', table = tg_table_name;
      end if;
      if old.outcome is null or new.outcome = old.outcome or (old.outcome = 'unsure' and new.outcome = 'sent') then
        return new;
      end if;
      raise exception 'What an attempt came to is written once.' using errcode = 'check_violation', table = tg_table_name;
    end`)}`.execute(db);
  await sql`create trigger ends_once before insert or update on post_attempt
    for each row execute function post_attempt_ends_once()`.execute(db);
  await sql`alter table post_attempt enable always trigger ends_once`.execute(db);
  await keepToAuthority(db, 'post_attempt');
  await grant(db, 'select', { table: 'post_attempt', to: 'web' });
  await grant(
    db,
    'select, insert (message_id, number, worker), update (ended_at, outcome, answer, server_id, check_at)',
    {
      ...{ table: 'post_attempt', to: 'watch' },
    },
  );
}

/** What came back after a server had taken a message. */
async function addBounces(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_bounce (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      message_id uuid not null,
      said text not null check (length(said) <= 500),
      at timestamptz not null default now(),
      primary key (authority_id, message_id, said),
      foreign key (authority_id, message_id) references outbox (authority_id, id)
    )`.execute(db);
  await keepToAuthority(db, 'post_bounce');
  await onlyAddTo(db, 'post_bounce');
  await grant(db, 'select', { table: 'post_bounce', to: 'web' });
  await grant(db, 'select, insert (message_id, said)', { table: 'post_bounce', to: 'watch' });
}

/** What somebody decided about a message that perhaps, or surely, did not arrive: once for each change of its state. */
async function addDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_decision (
      authority_id text not null default nullif(current_setting('convenor.authority', true), ''),
      message_id uuid not null,
      about integer not null,
      decision text not null check (decision in ('arrived', 'again', 'rung', 'another-address', 'not-needed')),
      by_id text not null,
      by_name text not null,
      at timestamptz not null,
      primary key (authority_id, message_id, about),
      foreign key (authority_id, message_id) references outbox (authority_id, id)
    )`.execute(db);
  await keepToAuthority(db, 'post_decision');
  await onlyAddTo(db, 'post_decision');
  await grant(db, 'select, insert', { table: 'post_decision', to: 'web' });
  await grant(db, 'select', { table: 'post_decision', to: 'watch' });
}

/** A message moves only with the row that says why: its attempt, its bounce, or somebody's decision. */
async function guardMoves(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function outbox_moves() returns trigger language plpgsql as ${sql.lit(`declare
      latest text;
      runs boolean;
      decided text;
      came_back boolean;
    begin
      if tg_op = 'INSERT' then
        if new.state in ('kept', 'waiting') then return new; end if;
        raise exception 'A message begins as kept or waiting.' using errcode = 'check_violation', table = tg_table_name;
      end if;
      if new.state = old.state then return new; end if;
      select a.outcome, a.ended_at is null into latest, runs from post_attempt a
        where a.message_id = old.id order by a.number desc limit 1;
      select d.decision into decided from post_decision d where d.message_id = old.id and d.about = old.changes;
      came_back := exists (select from post_bounce b where b.message_id = old.id);
      if not coalesce(case
        when old.state = 'waiting' then new.state = 'sending' and runs
        when old.state = 'sending' then new.state = case latest when 'put-off' then 'waiting' else latest end
        when new.state = 'bounced' then old.state in ('kept', 'sent', 'unsure') and came_back
        when old.state = 'unsure' and new.state = 'sent' then latest = 'sent' or decided = 'arrived'
        when old.state in ('unsure', 'refused', 'bounced') and new.state in ('waiting', 'kept') then decided = 'again'
        when old.state in ('unsure', 'refused', 'bounced') and new.state = 'settled'
          then decided in ('rung', 'another-address', 'not-needed')
      end, false) then
        raise exception 'A message does not go from % to % like this.', old.state, new.state
          using errcode = 'check_violation', table = tg_table_name;
      end if;
      new.changes := old.changes + 1;
      return new;
    end`)}`.execute(db);
  await sql`create trigger moves before insert or update on outbox
    for each row execute function outbox_moves()`.execute(db);
  await sql`alter table outbox enable always trigger moves`.execute(db);
}

async function lookEverywhere(db: Kysely<unknown>): Promise<void> {
  const looks = {
    'next_post(out authority text, out act_at timestamptz)': `
      select least(
        (select min(o.try_at) from outbox o where o.state = 'waiting'),
        (select min(a.began_at) + interval '2 minutes' from post_attempt a where a.ended_at is null),
        (select min(a.check_at) from post_attempt a where a.check_at is not null)) into act_at;
      if act_at is not null then return next; end if;`,
    'post_waiting(out authority text, out state text, out messages bigint, out oldest timestamptz)': `
      for state, messages, oldest in
        select case o.state when 'sending' then 'waiting' when 'refused' then 'undelivered' when 'bounced' then
          'undelivered' else o.state end as shown, count(*), min(o.created_at) from outbox o
        where o.state in ('waiting', 'sending', 'unsure', 'refused', 'bounced') group by shown
      loop return next; end loop;`,
  };
  for (const [signature, look] of Object.entries(looks)) {
    await sql`create or replace function ${sql.raw(signature)} returns setof record language plpgsql
      as ${sql.lit(inEveryAuthority(look))}`.execute(db);
    const name = sql.id(signature.slice(0, signature.indexOf('(')));
    await sql`revoke execute on function ${name} from public`.execute(db);
    for (const role of ['convenor_web', 'convenor_watch'])
      await sql`grant execute on function ${name} to ${sql.id(role)}`.execute(db);
  }
}
