import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import pg from 'pg';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { nameError } from './name-error.ts';
import { QueryFailed } from './query-failed.ts';

interface Connection extends DatabaseConnection {
  readonly client: pg.PoolClient;
}

/** Connections that were lost, or on which the database fell silent. Nothing more is to be expected of them. */
const lost = new WeakSet<pg.PoolClient>();

/** Kysely's driver over a `pg` pool that gives every failure one of our own names. */
export function createDriver(pool: pg.Pool): Driver {
  const connections = new WeakMap<DatabaseConnection, pg.PoolClient>();
  const clientOf = (connection: DatabaseConnection): pg.PoolClient => {
    const client = connections.get(connection);
    if (client === undefined) throw new TypeError('A connection of another driver.');
    return client;
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      const connection = toConnection(await connected(pool));
      connections.set(connection, connection.client);
      return connection;
    },
    beginTransaction: async (connection) => {
      const client = clientOf(connection);
      await answered(client, client.query('begin'), false);
    },
    commitTransaction: (connection) => commit(clientOf(connection)),
    rollbackTransaction: (connection) => rollBack(clientOf(connection)),
    releaseConnection: async (connection) => {
      const client = clientOf(connection);
      client.release(lost.has(client));
    },
    destroy: () => pool.end(),
  };
}

function toConnection(client: pg.PoolClient): Connection {
  return {
    client,
    executeQuery: <Row>(query: CompiledQuery) => execute<Row>(client, query),
    streamQuery: () => {
      throw new TypeError('Nothing here is large enough to stream.');
    },
  };
}

async function execute<Row>(client: pg.PoolClient, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
  const statement = { ...nameOf(sql), text: sql, values: [...parameters] };
  const { rows, rowCount } = await answered(client, client.query<pg.QueryResultRow & Row>(statement), false);
  return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
}

const mostNames = 500;
const names = new Map<string, string>();

/**
 * A statement under a name is parsed and planned once a connection, not each time. There are few of them, but for
 * inserts of any number of rows: those that come when the names are used up do without.
 */
function nameOf(statement: string): { readonly name?: string } {
  const name = names.get(statement) ?? `statement ${names.size}`;
  if (!names.has(statement)) {
    if (names.size >= mostNames) return {};
    names.set(statement, name);
  }
  return { name };
}

/** PostgreSQL answers a commit after a failed statement, which somebody caught, by rolling back: that is no success. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await answered(client, client.query('commit'), true);
  if (command === 'ROLLBACK') throw new QueryFailed({ sqlState: '25P02' });
}

/** The failure that led here is the one to report. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  if (lost.has(client)) return;
  try {
    await client.query('rollback');
  } catch {
    // PostgreSQL rolls back whatever it loses the connection of.
    lost.add(client);
  }
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw nameError(error, false);
  }
}

async function answered<Result>(client: pg.PoolClient, work: Promise<Result>, committing: boolean): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const named = nameError(error, committing);
    if (named instanceof DatabaseUnavailable && !(error instanceof pg.DatabaseError)) lost.add(client);
    throw named;
  }
}
