import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Stretch } from '../diary/diaries.ts';
import type { Tx } from './connect.ts';

/** A calendar that is read from an address: how it went last. `readAt` is the last time that it could be read. */
export interface CalendarRead {
  readonly address: string;
  readonly readAt: string | null;
  readonly fault: string | null;
}

/** The calendar that is read for a diary, or null. */
export async function findCalendar(tx: Tx, diaryId: string): Promise<CalendarRead | null> {
  const row = await tx
    .selectFrom('calendar_read')
    .select(['address', 'read_at as readAt', 'fault'])
    .where('diary_id', '=', diaryId)
    .executeTakeFirst();
  return row ?? null;
}

/** Has a calendar read for a diary from now on, in place of the one before. */
export async function saveCalendar(
  tx: Tx,
  {
    diaryId,
    address,
    by,
    now,
  }: { readonly diaryId: string; readonly address: string; readonly by: string; readonly now: string },
): Promise<void> {
  const row = { address, set_by: by, try_at: now, read_at: null, failures: 0, fault: null };
  await removeCalendar(tx, diaryId);
  await tx
    .insertInto('calendar_read')
    .values({ diary_id: diaryId, ...row })
    .execute();
}

/** Has no calendar read for a diary any more, and forgets what it said. */
export async function removeCalendar(tx: Tx, diaryId: string): Promise<void> {
  await tx.deleteFrom('calendar_read').where('diary_id', '=', diaryId).execute();
  await putBusy(tx, { diaryId, source: 'feed' }, []);
}

export interface BusyOf {
  readonly diaryId: string;
  readonly source: 'feed' | 'pasted';
}

const instant = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();

/** Puts busy times in place of those that came the same way before. They do not overlap. */
export async function putBusy(tx: Tx, { diaryId, source }: BusyOf, busy: readonly Stretch[]): Promise<void> {
  await tx.deleteFrom('busy_time').where('diary_id', '=', diaryId).where('source', '=', source).execute();
  if (busy.length === 0) return;
  const [starts, ends] = [busy.map(({ from }) => instant(from)), busy.map(({ to }) => instant(to))];
  await sql`insert into busy_time (diary_id, source, starts_at, ends_at)
    select ${diaryId}, ${source}, * from unnest(${starts}::timestamptz[], ${ends}::timestamptz[])`.execute(tx);
}

/** How many busy times of each kind a diary has from an instant on. */
export async function countBusy(
  tx: Tx,
  diaryId: string,
  from: string,
): Promise<Readonly<Record<BusyOf['source'], number>>> {
  const rows = await tx
    .selectFrom('busy_time')
    .select((of) => ['source', of.fn.countAll<number>().as('times')])
    .where('diary_id', '=', diaryId)
    .where('ends_at', '>', from)
    .groupBy('source')
    .execute();
  const of = (source: BusyOf['source']) => rows.find((each) => each.source === source)?.times ?? 0;
  return { feed: of('feed'), pasted: of('pasted') };
}

/** A calendar whose time has come. */
export interface DueCalendar {
  readonly diaryId: string;
  readonly address: string;
  /** The present, by the database's clock. */
  readonly now: string;
}

/** Every quarter of an hour; one that cannot be read less and less often, once a day at least. */
const again = (failures: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`now() + least(interval '1 day', interval '15 minutes' * 2 ^ least(${failures}, 7))`;

/**
 * Takes calendars that are to be read now, passing over those that another watch has just taken. Each is put off first,
 * so that nothing is held while it is fetched, and a watch that dies meanwhile only leaves it for the next time.
 */
export async function takeDueCalendars(tx: Tx, limit: number): Promise<readonly DueCalendar[]> {
  const { rows } = await sql<DueCalendar>`
    update calendar_read as c set try_at = ${again(sql`c.failures`)}
    from (select diary_id from calendar_read where try_at <= now() order by try_at limit ${limit}
      for update skip locked) as due
    where c.diary_id = due.diary_id
    returning c.diary_id as "diaryId", c.address, now() as now`.execute(tx);
  return rows;
}

/** Notes what a calendar said; nothing if it is no longer the one that is read. */
export async function calendarWasRead(
  tx: Tx,
  { diaryId, address }: DueCalendar,
  busy: readonly Stretch[],
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('calendar_read')
    .set({ read_at: sql<string>`now()`, failures: 0, fault: null })
    .where('diary_id', '=', diaryId)
    .where('address', '=', address)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await putBusy(tx, { diaryId, source: 'feed' }, busy);
}

/** Notes that a calendar could not be read, and why; what it said last stays. */
export async function calendarFailed(tx: Tx, { diaryId, address }: DueCalendar, fault: string): Promise<void> {
  await tx
    .updateTable('calendar_read')
    .set((row) => ({ failures: sql<number>`${row.ref('failures')} + 1`, fault }))
    .where('diary_id', '=', diaryId)
    .where('address', '=', address)
    .execute();
}
