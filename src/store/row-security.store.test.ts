import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { connectAs, type Database, type Tx } from './connect.ts';
import { savePaper } from './papers.ts';
import { savePerson } from './people.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let caseId: string;
let governed: readonly string[];

beforeAll(async () => {
  store = await openStore();
  caseId = await store.within(async (tx) => (await begin(tx)).caseId);
  await store.within((tx) =>
    savePaper(tx, { caseId, key: 'area/one', basedOn: 0, fields: { a: 'b' }, by: 'x', now: noon }),
  );
  await withinAuthority(store.owner, here, (tx) =>
    savePerson(tx, {
      ...{ id: 'sw-1', name: 'Ines Okafor', role: 'social-worker', agency: 'social-care', jobTitle: 'Social worker' },
      ...{
        email: 'ines@example.org',
        telephone: '01632 960001',
        desk: null,
        team: null,
        addresses: [],
        demonstration: true,
      },
    }),
  );
  governed = await tablesWith(
    sql`exists (select from pg_attribute where attrelid = c.oid and attname = 'authority_id')`,
  );
});
afterAll(() => store.close());

async function tablesWith(condition: ReturnType<typeof sql<boolean>>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and ${condition} order by 1`.execute(store.owner);
  return rows.map(({ name }) => name);
}

async function count(db: Database | Tx, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return rows[0]?.n ?? -1;
}

test('every table that belongs to an authority enforces row security on its owner too', async () => {
  const forced = await tablesWith(sql`c.relrowsecurity and c.relforcerowsecurity`);
  expect(governed).toContain('event');
  expect(forced).toEqual(governed);
});

test("every table is either an authority's or known to hold no case data", async () => {
  const all = await tablesWith(sql`true`);
  const free = all.filter((name) => !governed.includes(name));
  expect(free).toEqual(['authority', 'kysely_migration', 'kysely_migration_lock']);
});

test('every policy hides and refuses by the same rule, and authorities all by one', async () => {
  const { rows: lopsided } = await sql`select tablename, policyname from pg_policies
    where cmd <> 'DELETE' and (qual is null or with_check is null or qual <> with_check)`.execute(store.owner);
  expect(lopsided).toEqual([]);
  const { rows } = await sql<{ tables: string[] }>`select array_agg(tablename::text order by tablename) as tables
    from pg_policies where cmd = 'ALL' and permissive = 'PERMISSIVE' and roles = '{public}' group by qual`.execute(
    store.owner,
  );
  expect(rows.flatMap(({ tables }) => tables).sort()).toEqual(governed);
  expect(rows).toHaveLength(3);
});

test('the setting is read once a query, not once a row', async () => {
  const plan = await store.within((tx) => sql`explain select * from event`.execute(tx));
  expect(JSON.stringify(plan.rows)).toContain('InitPlan');
});

test('without an authority nothing is there, for any role', async () => {
  for (const table of governed.filter((name) => name !== 'session' && name !== 'held_form'))
    for (const value of ['', elsewhere])
      expect([table, value, await withinAuthority(store.owner, value, (tx) => count(tx, table))]).toEqual([
        table,
        value,
        0,
      ]);
  for (const role of ['web', 'watch', 'audit', 'owner'] as const) expect(await count(store[role], 'event')).toBe(0);
  expect(await store.within((tx) => count(tx, 'event'))).toBe(1);
});

test('a connection given back to the pool keeps no authority', async () => {
  const single = connectAs({ ...store.settings.connection('web'), max: 1 }, 'web');
  expect(await withinAuthority(single, here, (tx) => count(tx, 'event'))).toBe(1);
  expect(await count(single, 'event')).toBe(0);
  const failing = withinAuthority(single, here, (tx) => sql`select 1 / 0`.execute(tx));
  await expect(failing).rejects.toMatchObject({ sqlState: '22012' });
  expect(await count(single, 'event')).toBe(0);
  await single.destroy();
});

test('a row cannot be written into another authority, nor moved to it', async () => {
  const insert = store.within((tx) =>
    sql`insert into access_log (authority_id, at, person_id, person_name, role, what, page)
      values (${elsewhere}, now(), '', '', '', '', '')`.execute(tx),
  );
  await expect(insert).rejects.toMatchObject({ sqlState: '42501' });
  const move = withinAuthority(store.owner, here, (tx) =>
    sql`update person set authority_id = ${elsewhere}`.execute(tx),
  );
  await expect(move).rejects.toMatchObject({ sqlState: '42501' });
});

test("keys give nothing away: another authority's case file answers as one that never was", async () => {
  const attempt = (id: string) =>
    withinAuthority(store.web, elsewhere, (tx) =>
      savePaper(tx, { caseId: id, key: 'area/one', basedOn: 0, fields: {}, by: 'x', now: noon }),
    ).catch((error: unknown) => error);
  const theirs = await attempt(caseId);
  expect(theirs).toMatchObject({ name: 'QueryFailed', sqlState: '23503' });
  expect(theirs).toEqual(await attempt('00000000-0000-4000-8000-000000000000'));
});

test("every unique key of an authority's table begins with the authority", async () => {
  const { rows } = await sql<{ name: string }>`select i.indexrelid::regclass::text as name from pg_index i
    join pg_class c on c.oid = i.indrelid and c.relname = any(${governed}::text[])
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisunique and a.attname <> 'authority_id' and a.attidentity = '' order by 1`.execute(store.owner);
  // A random 256-bit hash cannot be probed.
  expect(rows.map(({ name }) => name)).toEqual(['held_form_pkey', 'session_pkey']);
});

test('an error quotes no row', async () => {
  const secret = 'Elm Grove 14';
  const attempt = store.within((tx) =>
    sql`insert into document (case_id, kind, issue_number, format, bytes, sha256, created_at)
      values (${caseId}, ${secret}, 1, 'pdf', 'x', 'y', now())`.execute(tx),
  );
  const error: unknown = await attempt.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'QueryFailed', sqlState: '23514', table: 'document' });
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret);
});

test("a function of one's own is not shown the rows that row security hides", async () => {
  const spy = withinAuthority(store.web, elsewhere, async (tx) => {
    await sql`create function pg_temp.spy(text) returns boolean language plpgsql cost 0.0001 as
      ${sql.lit(`begin raise exception 'seen'; end`)}`.execute(tx);
    return await sql`select from event where pg_temp.spy(type)`.execute(tx);
  });
  expect((await spy).rows).toEqual([]);
});

test('turning row security off is an error, not a way in', async () => {
  const attempt = store.owner.transaction().execute(async (tx) => {
    await sql`set local row_security = off`.execute(tx);
    return await count(tx, 'event');
  });
  await expect(attempt).rejects.toMatchObject({ sqlState: '42501' });
});

test('copying a table out copies only the authority in sight', async () => {
  const copy = (authority: string) =>
    withinAuthority(store.web, authority, (tx) => sql`copy event to stdout`.execute(tx));
  expect((await copy(here)).numAffectedRows).toBe(1n);
  expect((await copy(elsewhere)).numAffectedRows).toBe(0n);
});

test("the planner's statistics show no values to those who see no rows", async () => {
  await sql`analyze`.execute(store.administrator);
  const { rows } = await sql`select * from pg_stats where schemaname = 'public' and tablename = 'event'`.execute(
    store.web,
  );
  expect(rows).toEqual([]);
});

test("nothing in the database lends its owner's eyes: no view, no copy of a table, no function that runs as another", async () => {
  const { rows: views } = await sql`select relname from pg_class where relkind in ('v', 'm')
    and relnamespace = 'public'::regnamespace`.execute(store.owner);
  const { rows: functions } = await sql`select proname from pg_proc where prosecdef
    and pronamespace = 'public'::regnamespace`.execute(store.owner);
  expect([views, functions]).toEqual([[], []]);
});

test('no role of the application can look past row security, make roles or become another', async () => {
  const { rows } = await sql`select rolname from pg_roles where rolname like 'convenor\\_%'
    and (rolsuper or rolbypassrls or rolcreaterole or rolreplication
      or exists (select from pg_auth_members where member = pg_roles.oid))`.execute(store.owner);
  expect(rows).toEqual([]);
});

test('a connection whose user could look past row security is refused', async () => {
  const { user, ...rest } = store.settings.connection('owner');
  expect(user).not.toBe('convenor_web');
  const mistaken = connectAs({ ...rest, user }, 'web');
  await expect(count(mistaken, 'event')).rejects.toMatchObject({ name: 'WrongDatabaseRole' });
  await mistaken.destroy();
});
