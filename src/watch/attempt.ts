import { sql } from 'kysely';
import type { Tx } from '../store/connect.ts';
import { QueryFailed } from '../store/query-failed.ts';

/** Does all of this work or none, in a transaction that goes on; answers what the database refused it with, null when it did not. */
export async function attempt(tx: Tx, work: () => Promise<void>): Promise<string | null> {
  await sql`savepoint attempt`.execute(tx);
  try {
    await work();
    await sql`release savepoint attempt`.execute(tx);
    return null;
  } catch (fault) {
    if (!(fault instanceof QueryFailed)) throw fault;
    await sql`rollback to savepoint attempt`.execute(tx);
    return fault.sqlState;
  }
}
