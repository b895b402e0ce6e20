import pg from 'pg';
import { administrator } from './server-process.ts';

/** Makes the application's database and its four login roles, none of which can get round row security. */
export async function ensureRoles(socketFolder: string, database: string): Promise<void> {
  const client = new pg.Client(administrator(socketFolder));
  await client.connect();
  try {
    for (const role of ['convenor_owner', 'convenor_web', 'convenor_watch', 'convenor_audit']) {
      if (await isMissing(client, 'SELECT FROM pg_roles WHERE rolname = $1', role)) {
        await client.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
      }
    }
    if (await isMissing(client, 'SELECT FROM pg_database WHERE datname = $1', database)) {
      await client.query(`CREATE DATABASE ${database} OWNER convenor_owner`);
    }
  } finally {
    await client.end();
  }
}

async function isMissing(client: pg.Client, question: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(question, [name]);
  return rowCount === 0;
}
