import { sql } from 'kysely';
import type { Database, Tx } from './connect.ts';
import type { Message } from './outbox.ts';
import type { AttemptOutcome } from './post-tables.ts';

/** A message that a worker has taken to send, and which attempt at it this is. */
export interface Claim {
  readonly id: string;
  readonly number: number;
  readonly message: Pick<Message, 'recipient' | 'subject' | 'body' | 'calendar'>;
  readonly createdAt: string;
}

/** How an attempt ended: what it came to, what the server said, and the name it gave the message. */
export interface Ending {
  readonly outcome: AttemptOutcome;
  readonly answer: string;
  readonly serverId: string | null;
  /** The server can be asked later what became of it. */
  readonly canBeAsked: boolean;
}

/** When there is something to send, to give up or to ask about in an authority: seconds from now. */
export interface NextPost {
  readonly authorityId: string;
  readonly seconds: number;
}

/** What is next in every authority with post to see to. */
export async function nextPost(db: Database): Promise<readonly NextPost[]> {
  const { rows } = await sql<NextPost>`select authority as "authorityId",
      extract(epoch from act_at - now())::float8 as seconds from next_post()`.execute(db);
  return rows;
}

/**
 * Takes messages that are due, the oldest first: once this transaction has committed they are this worker's alone. One
 * to the same reader about the same case file waits for the one before it, so that nobody reads an old time last.
 */
export async function claimPost(
  tx: Tx,
  { worker, limit }: { readonly worker: string; readonly limit: number },
): Promise<readonly Claim[]> {
  const { rows } = await sql<{ id: string; number: number }>`
    with due as (
      select o.id from outbox o where o.state = 'waiting' and o.try_at <= now() and not exists (
        select from outbox e where e.case_id = o.case_id and e.recipient = o.recipient and e.position < o.position
          and e.state in ('waiting', 'sending'))
      order by o.position limit ${limit} for update of o skip locked)
    insert into post_attempt (message_id, number, worker)
    select id, 1 + (select count(*) from post_attempt a where a.message_id = due.id), ${worker} from due
    returning message_id as id, number`.execute(tx);
  if (rows.length === 0) return [];
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const messages = await tx
    .updateTable('outbox')
    .set({ state: 'sending' })
    .where('id', 'in', [...numbers.keys()])
    .returning(['id', 'recipient', 'subject', 'body', 'calendar', 'created_at as createdAt'])
    .execute();
  return messages.map(({ id, createdAt, ...message }) => ({ id, createdAt, message, number: numbers.get(id) ?? 0 }));
}

/** How long a message is left before the next attempt: seconds at first, five minutes at most. */
const pause = sql`least(300, 5 * 3 ^ least(failures, 4)) * interval '1 second'`;

/**
 * Writes down how an attempt ended. One that was given up for silent meanwhile stays in doubt, unless it turns out that
 * the message was taken. Answers whether that changed anything.
 */
export async function endAttempt(
  tx: Tx,
  { id, number }: Pick<Claim, 'id' | 'number'>,
  ending: Ending,
): Promise<boolean> {
  const { outcome, answer, serverId, canBeAsked } = ending;
  const { rows } = await sql`update post_attempt set ended_at = now(), outcome = ${outcome}, answer = ${answer},
      server_id = ${serverId},
      check_at = ${canBeAsked ? sql`now() + interval '1 minute'` : null}
    where message_id = ${id} and number = ${number}
      and (ended_at is null or (outcome = 'unsure' and ${outcome} = 'sent')) returning number`.execute(tx);
  if (rows.length === 0) return false;
  await (outcome === 'put-off' ? putOff(tx, id) : moveOn(tx, id, outcome));
  return true;
}

async function putOff(tx: Tx, id: string): Promise<void> {
  await sql`update outbox set state = 'waiting', try_at = now() + ${pause}, failures = failures + 1
    where id = ${id} and state = 'sending'`.execute(tx);
}

/**
 * One that comes round late leaves alone what is on its way again because somebody decided so. A report that it came back
 * may be there before the answer of the server that took it is written down.
 */
async function moveOn(tx: Tx, id: string, state: 'sent' | 'refused' | 'unsure'): Promise<void> {
  await sql`update outbox set state = ${state} where id = ${id} and state in ('sending', 'unsure')
    and not exists (select from post_attempt a where a.message_id = ${id} and a.ended_at is null)`.execute(tx);
  await sql`update outbox set state = 'bounced' where id = ${id} and state = 'sent' and exists (
    select from post_bounce b join post_attempt a on a.message_id = b.message_id
    where b.message_id = ${id} and a.ended_at = now() and b.at >= a.began_at)`.execute(tx);
}

/**
 * Gives up attempts that nobody has ended in two minutes, longer than any attempt may take: whether they sent is unknown,
 * unless the server can be asked.
 */
export async function giveUpSilent(tx: Tx, { canBeAsked }: Pick<Ending, 'canBeAsked'>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update post_attempt set ended_at = now(), outcome = 'unsure',
      answer = 'The process that was sending it ended, or fell silent.',
      check_at = ${canBeAsked ? sql`now()` : null}
    where (message_id, number) in (
      select message_id, number from post_attempt
      where ended_at is null and began_at < now() - interval '2 minutes' for update skip locked)
    returning message_id as id`.execute(tx);
  for (const { id } of rows) await moveOn(tx, id, 'unsure');
  return rows.map(({ id }) => id);
}

/** An attempt whose server can be asked now what became of the message. */
export interface Question {
  readonly id: string;
  readonly number: number;
  readonly serverId: string | null;
}

/** Takes those that are to be asked about now; each comes again later, less and less often, for four days at most. */
export async function takeQuestions(tx: Tx, limit: number): Promise<readonly Question[]> {
  const { rows } = await sql<Question>`
    update post_attempt set check_at = case when ended_at < now() - interval '4 days' then null
      else now() + least(interval '1 hour', greatest(interval '1 minute', now() - ended_at)) end
    where (message_id, number) in (
      select message_id, number from post_attempt where check_at <= now()
      order by check_at limit ${limit} for update skip locked)
    returning message_id as id, number, server_id as "serverId"`.execute(tx);
  return rows;
}

/** Nothing more is to be asked about an attempt. */
export async function endQuestion(tx: Tx, { id, number }: Question): Promise<void> {
  await sql`update post_attempt set check_at = null where message_id = ${id} and number = ${number}`.execute(tx);
}
