import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { type Ahead, postponed } from './queue.ts';

/** One person's digest: what could wait until `sendAt`. */
export interface DigestName {
  /** In lower case. */
  readonly recipient: string;
  /** ISO instant. */
  readonly sendAt: string;
}

/** What a line of a digest is of: a notice that was told by putting it there. */
export interface LineName {
  readonly caseId: string;
  readonly key: string;
  readonly recipient: string;
}

/**
 * Opens these people's digests of one time, and keeps them open for this transaction; answers whose it could: one that
 * has been written by now takes no more lines.
 */
export async function openDigests(tx: Tx, recipients: readonly string[], sendAt: string): Promise<readonly string[]> {
  if (recipients.length === 0) return [];
  // In one order everywhere, so that no two watches wait for each other.
  const sorted = [...new Set(recipients)].toSorted();
  const { rows } = await sql<{ recipient: string }>`
    insert into digest (recipient, send_at, try_at)
    select recipient, ${sendAt}::timestamptz, ${sendAt}::timestamptz from unnest(${sorted}::text[]) as recipient
    on conflict (authority_id, recipient, send_at) do update set failures = digest.failures
      where digest.gathered_at is null
    returning recipient`.execute(tx);
  return rows.map(({ recipient }) => recipient);
}

/** Puts lines into digests that this transaction has opened. */
export async function putInDigests(tx: Tx, lines: readonly LineName[], sendAt: string): Promise<void> {
  if (lines.length === 0) return;
  await sql`insert into digest_line (case_id, key, recipient, send_at)
    select case_id, key, recipient, ${sendAt}::timestamptz
    from unnest(${lines.map(({ caseId }) => caseId)}::uuid[], ${lines.map(({ key }) => key)}::text[],
      ${lines.map(({ recipient }) => recipient)}::text[]) as line (case_id, key, recipient)`.execute(tx);
}

/** A digest whose time has come, locked until the transaction ends. */
export interface DueDigest extends DigestName {
  /** The present, by the database's clock. */
  readonly now: string;
}

/** The digests of the authority in sight whose time has come by the database's clock, passing over those in hand elsewhere. */
export async function takeDueDigests(
  tx: Tx,
  { ahead, limit }: Ahead & { readonly limit: number },
): Promise<readonly DueDigest[]> {
  const { rows } = await sql<DueDigest>`
    select recipient, send_at as "sendAt", now() + ${ahead}::interval as now from digest
    where gathered_at is null and try_at <= now() + ${ahead}::interval
    order by try_at limit ${limit} for update skip locked`.execute(tx);
  return rows;
}

/** What a digest says of one notice. */
export interface DigestLine {
  readonly caseId: string;
  readonly reference: string;
  readonly word: string;
  readonly title: string;
  readonly dueAt: string;
  /** Read it with `readOwner`. */
  readonly owner: unknown;
  readonly subject: string | null;
}

/**
 * Takes the lines of a digest, once: those that are still worth saying, the first due first. What was met meanwhile, or
 * has passed its limit (of which everybody was told at once), is left out.
 */
export async function gatherDigest(tx: Tx, { recipient, sendAt, now }: DueDigest): Promise<readonly DigestLine[]> {
  const { rows } = await sql<DigestLine & { readonly told: boolean }>`
    with taken as (
      update digest_line as l
      set state = case when n.still_due and n.due_at > ${now}::timestamptz then 'told' else 'left-out' end
      from notice as n
      where l.recipient = ${recipient} and l.send_at = ${sendAt} and l.state = 'waiting'
        and n.case_id = l.case_id and n.key = l.key
      returning n.case_id, n.word, n.title, n.due_at, n.owner, n.subject, l.state)
    select t.case_id as "caseId", c.reference, t.word, t.title, t.due_at as "dueAt", t.owner, t.subject,
      t.state = 'told' as told
    from taken as t join case_file as c on c.id = t.case_id order by t.due_at, c.reference, t.title`.execute(tx);
  await sql`update digest set gathered_at = ${now}
    where recipient = ${recipient} and send_at = ${sendAt}`.execute(tx);
  return rows.filter(({ told }) => told);
}

/** Leaves a digest that could not be written for later: seconds at first, a minute at most. */
export async function postponeDigest(tx: Tx, { recipient, sendAt }: DigestName, ahead: Ahead): Promise<void> {
  await sql`update digest set ${postponed(ahead)}
    where recipient = ${recipient} and send_at = ${sendAt}`.execute(tx);
}
