import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { nameError } from './name-error.ts';

interface Connection extends DatabaseConnection {
  readonly client: pg.PoolClient;
  /** Nothing is known of its transaction any more: it must not go back to the pool. */
  broken: boolean;
}

/**
 * Kysely's driver over a `pg` pool that gives every failure one of our own names, and commits without a statement
 * time-out: cancelling a commit that waits for a standby shows data which a failover may take away.
 */
export function createDriver(pool: pg.Pool): Driver {
  const connections = new WeakMap<DatabaseConnection, Connection>();
  const known = (connection: DatabaseConnection): Connection => {
    const found = connections.get(connection);
    if (found === undefined) throw new TypeError('A connection of another driver.');
    return found;
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      const connection = toConnection(await named(pool.connect(), false));
      connections.set(connection, connection);
      return connection;
    },
    beginTransaction: async (connection) => {
      await named(known(connection).client.query('begin'), false);
    },
    commitTransaction: async (connection) => {
      await named(known(connection).client.query('set local statement_timeout = 0; commit'), true);
    },
    rollbackTransaction: (connection) => rollBack(known(connection)),
    releaseConnection: async (connection) => {
      known(connection).client.release(known(connection).broken);
    },
    destroy: () => pool.end(),
  };
}

function toConnection(client: pg.PoolClient): Connection {
  return {
    client,
    broken: false,
    executeQuery: <Row>(query: CompiledQuery) => execute<Row>(client, query),
    streamQuery: () => {
      throw new TypeError('Nothing here is large enough to stream.');
    },
  };
}

async function execute<Row>(client: pg.PoolClient, query: CompiledQuery): Promise<QueryResult<Row>> {
  const { rows, rowCount } = await named(
    client.query<pg.QueryResultRow & Row>(query.sql, [...query.parameters]),
    false,
  );
  return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
}

/** The failure that led here is the one to report, so a rollback that fails only condemns the connection. */
async function rollBack(connection: Connection): Promise<void> {
  try {
    await connection.client.query('rollback');
  } catch {
    connection.broken = true;
  }
}

async function named<Result>(work: Promise<Result>, committing: boolean): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw nameError(error, committing);
  }
}
