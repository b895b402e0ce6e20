import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { DatabaseSettings } from '../src/store/settings.ts';
import { administratorOf, type DatabaseServer, settingsFor } from './database-server.ts';

export type FreshDatabase = { readonly settings: DatabaseSettings; readonly drop: () => Promise<void> };

/** An empty, migrated database for one test file alone: a copy of the run's template. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseServer');
  const name = `convenor_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(server, name, inject('templateDatabase'));
  return {
    settings: settingsFor(server, name),
    drop: () => asAdministrator(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Makes a database, owned as in earnest, as a copy of another or of PostgreSQL's own. */
export function createDatabase(server: DatabaseServer, name: string, template = 'template1'): Promise<void> {
  const owner = server.kind === 'socket' ? 'OWNER convenor_owner' : '';
  return asAdministrator(server, `CREATE DATABASE ${name} TEMPLATE ${template} ${owner}`);
}

/** Runs one statement as somebody who may make and drop databases. */
export async function asAdministrator(server: DatabaseServer, statement: string): Promise<void> {
  const client = new pg.Client(administratorOf(server));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
