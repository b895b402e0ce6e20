import { sql } from 'kysely';
import type { Database, Tx } from './connect.ts';
import type { Ahead } from './queue.ts';
import { isUuid } from './uuid.ts';

/** A call with which two shifts begin, as it was laid out. */
export interface LaidOutCall {
  /** ISO instant from which both are on. */
  readonly dueAt: string;
  /** Contacts of the protocol, and their names. */
  readonly who: string;
  readonly other: string;
  readonly whoName: string;
  readonly otherName: string;
  /** Roles whose people are reminded. */
  readonly reminds: readonly string[];
  readonly clauses: readonly string[];
}

export interface KeptCall extends LaidOutCall {
  readonly id: string;
  readonly toldAt: string | null;
  /** Who said that they have spoken, with whom, and when; null while nobody has. */
  readonly spoken: {
    readonly at: string;
    readonly byName: string;
    readonly to: string | null;
    readonly recordedAt: string;
  } | null;
}

/** Lays out calls; one that is there already stays as it is. */
export async function layOutCalls(tx: Tx, calls: readonly LaidOutCall[]): Promise<void> {
  if (calls.length === 0) return;
  await tx
    .insertInto('shift_call')
    .values(
      calls.map(({ dueAt, whoName, otherName, ...rest }) => ({
        ...{ ...rest, due_at: dueAt, who_name: whoName, other_name: otherName },
      })),
    )
    .onConflict((conflict) => conflict.constraint('one_call_a_shift').doNothing())
    .execute();
}

/** The calls due from one instant until just before another, the latest first. */
export async function callsBetween(tx: Tx, from: string, to: string): Promise<readonly KeptCall[]> {
  const rows = await tx
    .selectFrom('shift_call')
    .select(['id', 'due_at', 'who', 'other', 'who_name', 'other_name', 'reminds', 'clauses', 'told_at'])
    .select(['spoken_at', 'spoken_by_name', 'spoken_to', 'recorded_at'])
    .where('due_at', '>=', from)
    .where('due_at', '<', to)
    .orderBy('due_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(
    ({ spoken_at: at, spoken_by_name: byName, spoken_to: spokenTo, recorded_at: recordedAt, ...row }) => ({
      ...{ id: row.id, who: row.who, other: row.other, reminds: row.reminds, clauses: row.clauses },
      ...{ dueAt: row.due_at, whoName: row.who_name, otherName: row.other_name, toldAt: row.told_at },
      spoken: at === null || byName === null || recordedAt === null ? null : { at, byName, to: spokenTo, recordedAt },
    }),
  );
}

/** That two shifts have spoken. */
export interface Spoken {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly to: string;
  readonly recordedAt: string;
}

/** Records that they have spoken; answers whether it was open: the first to say so counts. */
export async function recordSpoken(tx: Tx, { id, at, by, byName, to, recordedAt }: Spoken): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { numUpdatedRows } = await tx
    .updateTable('shift_call')
    .set({ spoken_at: at, spoken_by: by, spoken_by_name: byName, spoken_to: to, recorded_at: recordedAt })
    .where('id', '=', id)
    .where('spoken_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A call that is due and not told, locked until the transaction ends. */
export type DueCall = Pick<KeptCall, 'id' | 'dueAt' | 'whoName' | 'otherName' | 'reminds' | 'clauses'> & {
  /** The present, by the database's clock. */
  readonly now: string;
};

/** The authorities in which a call is due and not told. */
export async function authoritiesWithCalls(db: Database, { ahead }: Ahead): Promise<readonly string[]> {
  const { rows } = await sql<{ authority: string }>`select authority from shift_calls_due(${ahead}::interval)`.execute(
    db,
  );
  return rows.map(({ authority }) => authority);
}

/**
 * Takes the calls of the authority in sight that are due by the database's clock, and marks them as told, in the
 * transaction that writes the messages; those that another watch has in hand are passed over. A call that was made
 * before it was told needs no reminder.
 */
export async function takeDueCalls(tx: Tx, { ahead }: Ahead): Promise<readonly DueCall[]> {
  const { rows } = await sql<DueCall & { readonly spoken: boolean }>`
    with due as (
      select authority_id, id from shift_call
      where told_at is null and due_at <= now() + ${ahead}::interval
      order by due_at limit 50 for update skip locked)
    update shift_call as c set told_at = now() + ${ahead}::interval from due
    where c.authority_id = due.authority_id and c.id = due.id
    returning c.id, c.due_at as "dueAt", c.who_name as "whoName", c.other_name as "otherName", c.reminds, c.clauses,
      c.spoken_at is not null as spoken, c.told_at as now`.execute(tx);
  return rows.filter(({ spoken }) => !spoken);
}
