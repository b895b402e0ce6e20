import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/postgres.ts';
import type { DatabaseRole } from '../settings.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

test.for<DatabaseRole>(['owner', 'web', 'watch', 'audit'])(
  'the application connects as %s without the right to pass by row security',
  async (role) => {
    const client = new pg.Client(database.settings.connection(role));
    await client.connect();
    const { rows } = await client.query(
      'SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    );
    await client.end();
    expect(rows).toEqual([{ rolname: `convenor_${role}`, rolsuper: false, rolbypassrls: false }]);
  },
);
