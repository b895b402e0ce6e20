import { sql } from 'kysely';
import { z } from 'zod';
import type { DutyNotice, NoticeStep } from '../timescales/duty-notices.ts';
import type { Owner } from '../timescales/owner.ts';
import type { Database, Tx } from './connect.ts';
import { type Ahead, postponed } from './queue.ts';

/** Where the database calls when a notice falls due within seconds. */
export const noticeChannel = 'notice';

/**
 * Puts the notices of a case file as the record now gives them in place of those before; what was told stays told. A
 * watch is called when this transaction commits, if one falls due before it would look by itself.
 */
export async function saveNotices(
  tx: Tx,
  caseId: string,
  { word, notices }: { readonly word: string; readonly notices: readonly DutyNotice[] },
): Promise<void> {
  const keys = notices.map(({ key }) => key);
  await sql`with gone as (
      delete from notice where case_id = ${caseId} and told_at is null and key <> all(${keys}::text[]))
    update notice set still_due = not still_due
    where case_id = ${caseId} and told_at is not null and still_due <> (key = any(${keys}::text[]))`.execute(tx);
  if (notices.length === 0) return;
  await tx
    .insertInto('notice')
    .values(notices.map((notice) => toRow(caseId, word, notice)))
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'case_id', 'key'])
        .doUpdateSet((row) => ({
          urgent: row.ref('excluded.urgent'),
          owner: row.ref('excluded.owner'),
          subject: row.ref('excluded.subject'),
          word: row.ref('excluded.word'),
          title: row.ref('excluded.title'),
          clauses: row.ref('excluded.clauses'),
        }))
        .where('notice.told_at', 'is', null),
    )
    .execute();
  await sql`select pg_notify(${noticeChannel}, '') where exists (select from notice
    where case_id = ${caseId} and told_at is null and try_at < now() + interval '10 seconds')`.execute(tx);
}

/** A notice that has fallen due, locked until the transaction ends. */
export interface DueNotice {
  readonly caseId: string;
  readonly key: string;
  readonly step: NoticeStep;
  readonly urgent: boolean;
  /** Read it with `readOwner`. */
  readonly owner: unknown;
  readonly subject: string | null;
  readonly word: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly dueAt: string;
  readonly tellAt: string;
  readonly reference: string;
  /** People of the authority who answer for the case file, where the owner is nobody's. */
  readonly teamManagerId: string | null;
  readonly socialWorkerId: string | null;
  /** Of one that goes up the line: whose duty it is (read it with `readOwner`), and when they were told that it is late. */
  readonly lateOwner: unknown;
  readonly lateToldAt: string | null;
  /** The present, by the database's clock. */
  readonly now: string;
}

/** An owner as the table keeps it. */
export const readOwner = (kept: unknown): Owner => ownerSchema.parse(kept);

const ownerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: z.string() }),
  z.object({ kind: z.literal('address'), address: z.string() }),
  z.object({ kind: z.literal('desk'), role: z.string(), desk: z.string() }),
]);

/**
 * The notices of the authority in sight that have fallen due by the database's clock, the longest due first, passing over
 * those that another watch has just taken.
 */
export async function takeDueNotices(
  tx: Tx,
  { ahead, limit }: Ahead & { readonly limit: number },
): Promise<readonly DueNotice[]> {
  const { rows } = await sql<DueNotice>`
    select n.case_id as "caseId", n.key, n.step, n.urgent, n.owner, n.subject, n.word, n.title, n.clauses, n.due_at as "dueAt",
      n.tell_at as "tellAt", c.reference, d.team_manager_id as "teamManagerId", d.social_worker_id as "socialWorkerId",
      late.owner as "lateOwner", late.told_at as "lateToldAt", now() + ${ahead}::interval as now
    from notice as n
    join case_file as c on c.id = n.case_id
    left join discussion as d on d.case_id = n.case_id
    left join notice as late on n.step = 'up' and late.case_id = n.case_id
      and late.key = regexp_replace(n.key, '/up-[0-9]+/', '/late/')
    where n.told_at is null and n.try_at <= now() + ${ahead}::interval
    order by n.try_at limit ${limit} for update of n skip locked`.execute(tx);
  return rows;
}

type NoticeName = Pick<DueNotice, 'caseId' | 'key'>;

/** Marks notices as told, in the transaction that writes what they say. */
export async function markTold(tx: Tx, notices: readonly NoticeName[], { ahead }: Ahead): Promise<void> {
  await sql`update notice set told_at = now() + ${ahead}::interval
    from unnest(${notices.map(({ caseId }) => caseId)}::uuid[], ${notices.map(({ key }) => key)}::text[]) as told (id, name)
    where case_id = told.id and key = told.name and told_at is null`.execute(tx);
}

/** Leaves a notice that could not be told for later: seconds at first, a minute at most. */
export async function postponeNotice(tx: Tx, { caseId, key }: NoticeName, ahead: Ahead): Promise<void> {
  await sql`update notice set ${postponed(ahead)} where case_id = ${caseId} and key = ${key}`.execute(tx);
}

/** When the next notice or digest of an authority is to be told, and to be tried: seconds from now, below 0 when it is past. */
export interface NextNotice {
  readonly authorityId: string;
  readonly tellIn: number;
  readonly tryIn: number;
}

/** What is next in every authority that has a notice or a digest ahead or overdue. */
export async function nextNotices(db: Database, { ahead }: Ahead = { ahead: 'PT0S' }): Promise<readonly NextNotice[]> {
  const { rows } = await sql<NextNotice>`select authority as "authorityId",
      extract(epoch from tell_at - now() - ${ahead}::interval)::float8 as "tellIn",
      extract(epoch from try_at - now() - ${ahead}::interval)::float8 as "tryIn"
    from next_notices()`.execute(db);
  return rows;
}

/** How late notices were told in the last ten minutes, in seconds: as a rule, 99 in 100, and at most. All 0 when none was. */
export async function toldLately(
  db: Database,
): Promise<{ readonly half: number; readonly most99: number; readonly most: number }> {
  const { rows } = await sql<{ half: number; most99: number; most: number }>`select
      coalesce(percentile_disc(0.5) within group (order by seconds), 0)::float8 as half,
      coalesce(percentile_disc(0.99) within group (order by seconds), 0)::float8 as most99,
      coalesce(max(seconds), 0)::float8 as most
    from told_lately()`.execute(db);
  return rows[0] ?? { half: 0, most99: 0, most: 0 };
}

function toRow(caseId: string, word: string, notice: DutyNotice) {
  return {
    case_id: caseId,
    key: notice.key,
    step: notice.step,
    urgent: notice.urgent,
    owner: JSON.stringify(notice.owner),
    subject: notice.subject,
    word,
    title: notice.title,
    clauses: notice.clauses,
    due_at: notice.dueAt,
    tell_at: notice.tellAt,
    try_at: notice.tellAt,
  };
}
