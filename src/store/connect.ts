import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Transaction } from 'kysely';
import pg from 'pg';
import { createDriver } from './driver.ts';
import type { DatabaseRole, DatabaseSettings } from './settings.ts';
import type { Tables } from './tables.ts';
import { typeParsers } from './type-parsers.ts';
import { verifyRole } from './verify-role.ts';

export type Database = Kysely<Tables>;
/** A transaction in which one authority (or one session) is in sight: see `withinAuthority`. */
export type Tx = Transaction<Tables>;

const connectionsInPool = 10;
const secondsToConnect = 5;
// Longer than PostgreSQL itself gives a statement: only a database that has fallen silent gets here.
const secondsToAnswer = 15;

/**
 * A pool of connections in one role. It never crashes the process: a lost connection shows as `DatabaseUnavailable`
 * to whoever needed it and is replaced once the database is back. `database` names another one on the same server.
 */
export function connect(settings: DatabaseSettings, role: DatabaseRole = 'web', database?: string): Database {
  return connectAs(settings.connection(role, database), role);
}

/** As `connect`, for connection settings already chosen. */
export function connectAs(config: pg.PoolConfig, role: DatabaseRole): Database {
  const pool = new pg.Pool({
    max: connectionsInPool,
    connectionTimeoutMillis: secondsToConnect * 1000,
    keepAlive: true,
    // The owner migrates and fills, which may take long.
    ...(role === 'owner' ? {} : { query_timeout: secondsToAnswer * 1000 }),
    ...config,
    types: typeParsers,
    application_name: `convenor ${role}`,
    verify: (client, done) => void verifyRole(client, role).then(() => done(), done),
  });
  // A connection lost while idle, or between two statements, tells its own story to the next who uses it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => createDriver(pool),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
