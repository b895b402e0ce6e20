import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../test/running-convenor.ts';
import { begin, discussionOf, elsewhere, here, openStore, type TestStore } from '../../test/store.ts';
import { saveDiscussion } from '../store/discussions.ts';
import { saveNotices } from '../store/notices.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { type Saying, startWatch } from './start-watch.ts';

let store: TestStore;
let stop: () => Promise<void>;
const said: Saying[] = [];

beforeAll(async () => {
  store = await openStore();
  const watching = { ahead: 'PT0S', address: 'https://convenor.example.org', state: 'waiting' } as const;
  stop = startWatch(store.settings, { ...watching, say: (saying) => said.push(saying) });
});
afterAll(() => store.close());

const itsConnections = sql`datname = current_database()
  and application_name in ('convenor watch', 'convenor listens')`;

/** Has a notice fall due in so many seconds, and answers its case file. */
const dueIn = (seconds: number, authority: string, title = 'Hold the meeting'): Promise<string> =>
  withinAuthority(store.web, authority, async (tx) => {
    const { caseId, reference } = await begin(tx);
    await saveDiscussion(tx, discussionOf({ caseId, reference }));
    const { rows } = await sql<{ at: string }>`select now() + ${seconds} * interval '1 second' as at`.execute(tx);
    const at = rows[0]?.at ?? '';
    const owner = { kind: 'address', address: 'police@example.org' } as const;
    const notice = { step: 'late', urgent: true, clauses: [], subject: null, dueAt: at, tellAt: at } as const;
    await saveNotices(tx, caseId, { word: 'meeting', notices: [{ ...notice, key: 'a', title, owner }] });
    return caseId;
  });

const toldAfter = async (caseId: string): Promise<number | null> => {
  const { rows } = await sql<{ late: number | null }>`select extract(epoch from told_at - tell_at)::float8 as late
    from notice where case_id = ${caseId}`.execute(store.administrator);
  return rows[0]?.late ?? null;
};

const told = async (...caseIds: readonly string[]) => {
  for (const caseId of caseIds) await until(async () => (await toldAfter(caseId)) !== null);
};

test('what is due, and what falls due, is told in every authority; never before it is due', async () => {
  const cases = [await dueIn(-3600, here), await dueIn(1, elsewhere), await dueIn(3, here)];
  await told(...cases);
  const [, second, third] = await Promise.all(cases.map(toldAfter));
  for (const late of [second, third]) {
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(15);
  }
});

test('what one authority cannot be told does not keep the others waiting', async () => {
  await sql`alter table outbox add constraint no_odd check (body not like '%odd%')`.execute(store.administrator);
  const odd = await dueIn(-60, here, 'An odd duty');
  await told(await dueIn(0, here), await dueIn(0, elsewhere));
  expect(await toldAfter(odd)).toBeNull();
  await sql`alter table outbox drop constraint no_odd`.execute(store.administrator);
  await told(odd);
});

test('it goes on when the database has cut all its connections', async () => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where ${itsConnections}`.execute(
    store.administrator,
  );
  await told(await dueIn(0, here));
});

test('what it says of its work has no names, words or addresses in it', () => {
  expect(said.map(({ event }) => event)).toEqual(expect.arrayContaining(['watching', 'told', 'could not tell']));
  const allowed = ['event', 'authority', 'case', 'notice', 'code', 'lines'];
  expect(said.flatMap((saying) => Object.keys(saying)).filter((key) => !allowed.includes(key))).toEqual([]);
  expect(JSON.stringify(said)).not.toMatch(/odd|meeting|@/);
});

test('asked to stop, it ends, and tells nothing more', async () => {
  await stop();
  expect(said.at(-1)).toEqual({ event: 'stopped watching' });
  await until(async () => {
    const { rows } = await sql`select from pg_stat_activity where ${itsConnections}`.execute(store.administrator);
    return rows.length === 0;
  }, 5);
});
