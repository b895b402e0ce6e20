import { sql } from 'kysely';
import type { Database, Tx } from './connect.ts';

/**
 * Does `work` in one transaction in which only this authority's rows exist. All of it is written, or nothing.
 * Throws `DatabaseUnavailable`, `VersionConflict` (load and decide again) or whatever `work` throws.
 */
export function withinAuthority<Result>(
  db: Database,
  authorityId: string,
  work: (tx: Tx) => Promise<Result>,
  limits: Limits = usual,
): Promise<Result> {
  return withinSetting(db, { name: 'convenor.authority', value: authorityId }, work, limits);
}

/** After how long the database gives up a statement, and a transaction whose other end has fallen silent. */
export interface Limits {
  readonly statement: string;
  readonly idle: string;
}

const usual: Limits = { statement: '10s', idle: '30s' };

/** One transaction in which row security sees a setting that ends with it, so that no pooled connection keeps it. */
export function withinSetting<Result>(
  db: Database,
  setting: { readonly name: 'convenor.authority' | 'convenor.token'; readonly value: string },
  work: (tx: Tx) => Promise<Result>,
  limits: Limits = usual,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config(${setting.name}, ${setting.value}, true),
      set_config('statement_timeout', ${limits.statement}, true),
      set_config('idle_in_transaction_session_timeout', ${limits.idle}, true)`.execute(tx);
    return await work(tx);
  });
}
