import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from './connect.ts';
import type { PostState } from './post-tables.ts';
import { isUuid } from './uuid.ts';

/** Where the database calls when a message is there to be sent. */
export const postChannel = 'post';

/** A message to one recipient. It carries no child's data: a reference, a time and a link. */
export interface Message {
  /** Null for a digest, which is of several. */
  readonly caseId: string | null;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** An iCalendar file that goes with it. */
  readonly calendar: string | null;
  /** What sort of message it is: `invitation`, `action-table`, … */
  readonly kind: string;
  /** The same for every attempt at the same message, however often it is made. */
  readonly dedupeKey: string;
}

export interface KeptMessage extends Message {
  readonly id: string;
  /** Its place in the order of writing; give the last one back as `before` to read on. */
  readonly position: number;
  readonly createdAt: string;
  readonly state: PostState;
}

/** Writes messages to be sent (`waiting`), or to be shown only (`kept`). One already there by its dedupe key stays as it is. */
export async function putInOutbox(
  tx: Tx,
  messages: readonly Message[],
  as: { readonly now: string; readonly state: 'kept' | 'waiting' },
): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insertInto('outbox')
    .values(messages.map((message) => ({ ...toRow(message), created_at: as.now, state: as.state })))
    .onConflict((conflict) => conflict.columns(['authority_id', 'dedupe_key']).doNothing())
    .execute();
  if (as.state === 'waiting') await callPost(tx);
}

/** Calls whoever sends the post once this transaction has committed. */
export async function callPost(tx: Tx): Promise<void> {
  await sql`select pg_notify(${postChannel}, '')`.execute(tx);
}

/** Messages, the latest first: all of the authority's, or one case file's. */
export async function readOutbox(
  tx: Tx,
  asked: { readonly caseId?: string; readonly before?: number; readonly limit: number },
): Promise<readonly KeptMessage[]> {
  const { caseId, before, limit } = asked;
  if (caseId !== undefined && !isUuid(caseId)) return [];
  return await messages(tx)
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? ''))
    .$if(before !== undefined, (query) => query.where('position', '<', before ?? 0))
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
}

/** Messages that did not arrive, or perhaps not: how many, and how old the oldest is in seconds. */
export interface UnsentMessages {
  readonly messages: number;
  readonly oldestSeconds: number;
}

type Unsent = 'waiting' | 'unsure' | 'undelivered';

/** What of the outgoing post waits or is being sent, what is in doubt, and what came back or was refused, over all authorities. */
export async function countUnsent(db: Database): Promise<Readonly<Record<Unsent, UnsentMessages>>> {
  const { rows } = await sql<UnsentMessages & { readonly state: Unsent }>`
    select state, sum(messages)::float8 as messages,
      extract(epoch from now() - min(oldest))::float8 as "oldestSeconds"
    from post_waiting() group by state`.execute(db);
  const none = { messages: 0, oldestSeconds: 0 };
  const of = (state: Unsent) => rows.find((row) => row.state === state) ?? none;
  return { waiting: of('waiting'), unsure: of('unsure'), undelivered: of('undelivered') };
}

/** One message, or null. */
export async function findMessage(tx: Tx, id: string): Promise<KeptMessage | null> {
  if (!isUuid(id)) return null;
  return (await messages(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The latest calendar entry about a case file to one recipient, or null. */
export async function latestCalendar(
  tx: Tx,
  { caseId, recipient }: Pick<Message, 'recipient'> & { readonly caseId: string },
): Promise<string | null> {
  const found = await tx
    .selectFrom('outbox')
    .select('calendar')
    .where('case_id', '=', caseId)
    .where('recipient', '=', recipient)
    .where('calendar', 'is not', null)
    .orderBy('position', 'desc')
    .executeTakeFirst();
  return found?.calendar ?? null;
}

function messages(tx: Tx) {
  return tx
    .selectFrom('outbox')
    .select(['id', 'position', 'case_id as caseId', 'recipient', 'subject', 'body', 'calendar', 'kind'])
    .select(['dedupe_key as dedupeKey', 'created_at as createdAt', 'state']);
}

function toRow(message: Message) {
  return {
    id: randomUUID(),
    case_id: message.caseId,
    recipient: message.recipient,
    subject: message.subject,
    body: message.body,
    calendar: message.calendar,
    kind: message.kind,
    dedupe_key: message.dedupeKey,
  };
}
