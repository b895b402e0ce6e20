import pg from 'pg';
import type { DatabaseSettings } from '../src/store/settings.ts';

/** Everybody who has begun to write waits, so that a test can have them all in the middle of it. */
export interface WritersHeld {
  /** The database's processes that wait by now. */
  readonly waiting: () => Promise<readonly number[]>;
  readonly letGo: () => Promise<void>;
}

/** Keeps everybody waiting who needs what this statement locks, until they are let go or the database dies. */
export async function holdWriters(settings: DatabaseSettings, lock: string): Promise<WritersHeld> {
  const [holder, observer] = [await connected(settings), await connected(settings)];
  await holder.query(`select set_config('convenor.authority', 'bradford', false)`);
  await holder.query('begin');
  await holder.query(lock);
  return {
    waiting: async () => {
      const { rows } = await observer.query<{ pid: number }>(
        `select pid from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`,
      );
      return rows.map(({ pid }) => pid);
    },
    letGo: async () => {
      await holder.end();
      await observer.end();
    },
  };
}

/** It may be cut off at any time, by intent. */
async function connected(settings: DatabaseSettings): Promise<pg.Client> {
  const client = new pg.Client(settings.connection('owner'));
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
