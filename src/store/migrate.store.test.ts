import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { settingsFor } from '../../test/database-server.ts';
import { asAdministrator, createDatabase } from '../../test/postgres.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';

const server = inject('databaseServer');

test('processes that start together on an empty database bring it up to date once', async () => {
  const name = `convenor_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(server, name);
  const settings = settingsFor(server, name);
  await Promise.all([migrate(settings), migrate(settings), migrate(settings)]);
  await migrate(settings);
  const db = connect(settings, 'web');
  const { rows } = await sql`select * from event`.execute(db);
  await db.destroy();
  await asAdministrator(server, `DROP DATABASE ${name} WITH (FORCE)`);
  expect(rows).toEqual([]);
});

test('a database that is not there is named as such', async () => {
  const missing = { connection: () => ({ host: '127.0.0.1', port: 1, user: 'x', database: 'x' }) };
  await expect(migrate(missing)).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: 'ECONNREFUSED' });
});
