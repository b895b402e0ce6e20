import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { callPost } from './outbox.ts';
import type { PostDecision, PostState } from './post-tables.ts';
import { isUuid } from './uuid.ts';

/** A message that did not arrive, or perhaps not, and that nobody has seen to. */
export interface Undelivered {
  readonly id: string;
  /** Null for a digest. */
  readonly caseId: string | null;
  readonly reference: string | null;
  readonly childrenCount: number;
  readonly kind: string;
  readonly recipient: string;
  readonly state: 'unsure' | 'refused' | 'bounced';
  /** Names the change of state that a decision is about. */
  readonly changes: number;
  /** When it was found out. */
  readonly since: string;
  /** In the words of the server, or of ours. */
  readonly said: string;
}

/** Those of one desk and those of no desk, or of all desks (null): the latest found out last. */
export async function undeliveredAt(tx: Tx, desk: string | null, limit: number): Promise<readonly Undelivered[]> {
  const { rows } = await sql<Undelivered>`
    select o.id, o.case_id as "caseId", c.reference, coalesce(d.children_count, 0) as "childrenCount", o.kind,
      o.recipient, o.state, o.changes, coalesce(b.at, a.ended_at, o.created_at) as since,
      coalesce(b.said, a.answer, '') as said
    from outbox o
    left join case_file c on c.id = o.case_id
    left join discussion d on d.case_id = o.case_id
    left join lateral (select answer, ended_at from post_attempt where message_id = o.id
      order by number desc limit 1) a on true
    left join lateral (select said, at from post_bounce where message_id = o.id and o.state = 'bounced'
      order by at desc limit 1) b on true
    where o.state in ('unsure', 'refused', 'bounced')
      and (${desk}::text is null or d.desk is null or d.desk = ${desk})
    order by since, o.position limit ${limit}`.execute(tx);
  return rows;
}

/** What has waited too long to be sent: how much, since when, and what the latest attempt came to. */
export interface HeldUp {
  readonly messages: number;
  readonly since: string;
  readonly said: string;
}

/** What waits although ten minutes have passed; null when nothing does. */
export async function heldUp(tx: Tx): Promise<HeldUp | null> {
  const { rows } = await sql<HeldUp>`
    select count(*)::int as messages, min(o.created_at) as since,
      coalesce((select a.answer from post_attempt a where a.outcome = 'put-off' order by a.ended_at desc limit 1), '') as said
    from outbox o where o.state in ('waiting', 'sending') and o.created_at < now() - interval '10 minutes'
    having count(*) > 0`.execute(tx);
  return rows[0] ?? null;
}

/** The addresses to which the latest message about a case file did not arrive, or perhaps not. */
export async function undeliveredIn(tx: Tx, caseId: string): Promise<ReadonlyMap<string, PostState>> {
  const { rows } = await sql<{ recipient: string; state: PostState }>`
    select distinct on (recipient) recipient, state from outbox
    where case_id = ${caseId} order by recipient, position desc`.execute(tx);
  const doubtful = rows.filter(({ state }) => state === 'unsure' || state === 'refused' || state === 'bounced');
  return new Map(doubtful.map(({ recipient, state }) => [recipient, state]));
}

export interface Decided {
  readonly id: string;
  /** The change of state that was looked at. */
  readonly about: number;
  readonly decision: PostDecision;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: string;
  /** What becomes of a message that is sent again. */
  readonly again: 'kept' | 'waiting';
}

/**
 * Writes down what somebody decided about a message and moves it on. False where it no longer stands as they saw it; the
 * same decision of the same person twice is one.
 */
export async function decideOn(tx: Tx, { id, about, decision, by, now, again }: Decided): Promise<boolean> {
  if (!isUuid(id)) return false;
  const state = decision === 'arrived' ? 'sent' : decision === 'again' ? again : 'settled';
  const { rows: before } = await sql<{ state: PostState; changes: number }>`
    select state, changes from outbox where id = ${id} for update`.execute(tx);
  const [message] = before;
  if (message?.changes !== about) return isDecided(tx, { id, about, decision, by });
  if (!['unsure', 'refused', 'bounced'].includes(message.state)) return false;
  if (decision === 'arrived' && message.state !== 'unsure') return false;
  await tx
    .insertInto('post_decision')
    .values({ message_id: id, about, decision, by_id: by.id, by_name: by.name, at: now })
    .execute();
  await sql`update outbox set state = ${state}, try_at = now() where id = ${id}`.execute(tx);
  if (state === 'waiting') await callPost(tx);
  return true;
}

async function isDecided(tx: Tx, { id, about, decision, by }: Omit<Decided, 'now' | 'again'>): Promise<boolean> {
  const found = await tx
    .selectFrom('post_decision')
    .select('about')
    .where('message_id', '=', id)
    .where('about', '=', about)
    .where('decision', '=', decision)
    .where('by_id', '=', by.id)
    .executeTakeFirst();
  return found !== undefined;
}
