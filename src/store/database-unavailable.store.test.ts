import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DatabaseProxy, openDatabaseProxy } from '../../test/database-proxy.ts';
import { append, begin, here, openStore, returned, type TestStore } from '../../test/store.ts';
import { connectAs, type Database } from './connect.ts';
import { loadEvents } from './load-events.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let proxy: DatabaseProxy;
let db: Database;
beforeAll(async () => {
  store = await openStore();
  proxy = await openDatabaseProxy(store.settings.connection('web'));
  db = connectAs({ ...proxy.config, max: 3, connectionTimeoutMillis: 1000, query_timeout: 1000 }, 'web');
});
afterAll(async () => {
  await db.destroy();
  await proxy.stop();
  await store.close();
});

const within: TestStore['within'] = (work) => withinAuthority(db, here, work);
const eventsOf = (caseId: string) => store.within((tx) => loadEvents(tx, caseId));

afterEach(async () => {
  expect((await within((tx) => begin(tx))).reference, 'it works again afterwards').toMatch(/^SD-/);
});

test('a database that is not there says so, and is used again once it is back', async () => {
  await proxy.stop();
  for (let tries = 0; tries < 5; tries += 1)
    await expect(within(begin)).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcome: 'nothing-written' });
  await proxy.restore();
});

test('a connection lost in the middle leaves nothing half-written', async () => {
  const { caseId } = await within(begin);
  const torn = within(async (tx) => {
    await append(tx, caseId, 1, returned('half'));
    proxy.cut();
    await append(tx, caseId, 2, returned('whole'));
  });
  await expect(torn).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcome: 'nothing-written' });
  expect(await eventsOf(caseId)).toHaveLength(1);
});

test('a connection lost while the work waits for something else is not forgotten', async () => {
  const torn = within(async (tx) => {
    proxy.cut();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return begin(tx);
  });
  await expect(torn).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcome: 'nothing-written' });
});

test('a connection lost while committing says that nobody knows, for it may have been written', async () => {
  const { caseId } = await within(begin);
  proxy.cutAfter('commit');
  const torn = within((tx) => append(tx, caseId, 1, returned('perhaps')));
  await expect(torn).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcome: 'unknown' });
  await expect.poll(async () => (await eventsOf(caseId)).length).toBe(2);
});

test('connections lost while nobody used them trouble nobody', async () => {
  await Promise.all([within(begin), within(begin), within(begin)]);
  proxy.cut();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await within(begin);
});

test('a database that falls silent is given up on, and asked anew once it speaks again', async () => {
  await Promise.all([within(begin), within(begin), within(begin)]);
  proxy.freeze();
  const silent = [1, 2, 3, 4].map(() => within(begin));
  for (const { status } of await Promise.allSettled(silent)) expect(status).toBe('rejected');
  for (const one of silent) await expect(one).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
  proxy.thaw();
});

test('a server that is shut down says so under the same name', async () => {
  const shut = within(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(store.administrator);
    await begin(tx);
  });
  await expect(shut).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
});

test('more work than there are connections waits, and gives up in time', async () => {
  const held = Promise.withResolvers<undefined>();
  const busy = Array.from({ length: 3 }, () => within(() => held.promise));
  await expect(within(begin)).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcome: 'nothing-written' });
  held.resolve(undefined);
  await Promise.all(busy);
});

test('a statement that takes too long is given up, but never the commit', async () => {
  const slow = within(async (tx) => {
    await sql`set local statement_timeout = '50ms'`.execute(tx);
    await sql`select pg_sleep(5)`.execute(tx);
  });
  await expect(slow).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: '57014' });
  await within(async (tx) => {
    await sql`create temporary table later (id int) on commit drop`.execute(tx);
    await sql`create function pg_temp.wait() returns trigger language plpgsql as 'begin perform pg_sleep(0.2); return null; end'`.execute(
      tx,
    );
    await sql`create constraint trigger waits after insert on later deferrable initially deferred
      for each row execute function pg_temp.wait()`.execute(tx);
    await sql`insert into later values (1)`.execute(tx);
    await sql`set local statement_timeout = '50ms'`.execute(tx);
  });
});
