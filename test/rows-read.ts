import { sql } from 'kysely';
import type { Tx } from '../src/store/connect.ts';

/** How many table rows PostgreSQL read for some work, by table, whether or not they were used. */
export async function rowsRead(tx: Tx, work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = await counters(tx);
  await work();
  const after = await counters(tx);
  return Object.fromEntries(
    Object.entries(after)
      .map(([table, rows]) => [table, rows - (before[table] ?? 0)] as const)
      .filter(([, rows]) => rows > 0),
  );
}

async function counters(tx: Tx): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ table: string; rows: number }>`
    select relname as table, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rows
    from pg_stat_xact_user_tables where schemaname = 'public'`.execute(tx);
  return Object.fromEntries(rows.map(({ table, rows: read }) => [table, read]));
}
