import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';

/** How far ahead of the database's clock it is taken to be (an ISO 8601 duration): only where a test's clock stands. */
export interface Ahead {
  readonly ahead: string;
}

/** Leaves a row of the queue that could not be told for later: seconds at first, a minute at most. */
export const postponed = ({ ahead }: Ahead): RawBuilder<unknown> => sql`failures = failures + 1,
  try_at = now() + ${ahead}::interval + least(60, 2 ^ least(failures + 1, 6)) * interval '1 second'`;

/** How many rows of a queue wait for their time, are overdue, and were tried in vain. */
export type QueueCounts = Readonly<Record<'waiting' | 'overdue' | 'failing', number>>;

/** The counts of a queue over all authorities, by the function that counts it in each. */
export async function countQueue(db: Database, counts: 'notice_counts' | 'digest_counts'): Promise<QueueCounts> {
  const { rows } = await sql<QueueCounts>`select coalesce(sum(waiting), 0)::float8 as waiting,
      coalesce(sum(overdue), 0)::float8 as overdue, coalesce(sum(failing), 0)::float8 as failing
    from ${sql.id(counts)}()`.execute(db);
  return rows[0] ?? { waiting: 0, overdue: 0, failing: 0 };
}
