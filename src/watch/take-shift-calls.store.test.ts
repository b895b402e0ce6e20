import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { here, openStore, type TestStore } from '../../test/store.ts';
import { readOutbox } from '../store/outbox.ts';
import { savePerson } from '../store/people.ts';
import { authoritiesWithCalls, callsBetween, layOutCalls, recordSpoken } from '../store/shift-calls.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { takeShiftCalls } from './take-shift-calls.ts';

let store: TestStore;
const telling = { ahead: 'PT0S', address: 'https://convenor.example.org', state: 'waiting' } as const;
const dueAt = '2026-03-17T17:00:00Z';
const call = {
  ...{ dueAt, who: 'vpu-late', other: 'out-of-hours', whoName: 'VPU late officer', otherName: 'Out of hours workers' },
  ...{ reminds: ['police', 'standby-coordinator'], clauses: ['KN-036'] },
};

beforeAll(async () => {
  store = await openStore();
  await withinAuthority(store.owner, here, async (tx) => {
    for (const role of ['police', 'standby-coordinator', 'social-worker'])
      await savePerson(tx, {
        ...{ id: role, role, name: role, agency: 'x', jobTitle: role, email: `${role}@example.org`, desk: null },
        ...{ telephone: '', team: null, addresses: [], demonstration: true },
      });
  });
});
/** Messages stay: those of earlier tests are left out of sight. */
let before = 0;
beforeEach(async () => {
  await sql`truncate shift_call`.execute(store.administrator);
  before = (await store.within((tx) => readOutbox(tx, { limit: 1 })))[0]?.position ?? 0;
});
afterAll(() => store.close());

const layOut = (...more: readonly string[]) =>
  store.within((tx) => layOutCalls(tx, [call, ...more.map((at) => ({ ...call, dueAt: at }))]));
const take = () => withinAuthority(store.watch, here, (tx) => takeShiftCalls(tx, telling));
const outbox = async () =>
  (await store.within((tx) => readOutbox(tx, { limit: 100 }))).filter(({ position }) => position > before);
const calls = () => store.within((tx) => callsBetween(tx, '2026-03-01T00:00:00Z', '2027-01-01T00:00:00Z'));
const spoken = { at: dueAt, by: 'police', byName: 'Imran Yusuf', to: 'Kay Lowe', recordedAt: '2026-03-17T17:05:00Z' };
const record = async (about: Partial<typeof spoken> = {}) => {
  const [first] = await calls();
  return store.within((tx) => recordSpoken(tx, { ...spoken, ...about, id: first?.id ?? '' }));
};

test('A call laid out by several processes is there once', async () => {
  await Promise.all([layOut(), layOut(), layOut()]);
  expect(await calls()).toHaveLength(1);
});

test('Those who begin the shift are reminded, at once and once, and of no case file', async () => {
  await layOut('2126-03-17T17:00:00Z');
  expect(await authoritiesWithCalls(store.watch, telling)).toEqual([here]);
  expect(await take()).toBe(1);
  const messages = await outbox();
  expect(messages.map(({ recipient }) => recipient).toSorted()).toEqual([
    'police@example.org',
    'standby-coordinator@example.org',
  ]);
  expect(messages[0]).toMatchObject({ caseId: null, kind: 'shift-call', state: 'waiting' });
  expect(messages[0]?.body).toContain(
    'VPU late officer and Out of hours workers: both of you are on from 17:00 on Tuesday 17 March 2026.',
  );
  expect(messages[0]?.body).toContain('KN-036');
  expect(messages[0]?.body).toContain('https://convenor.example.org/who-answers#calls');
  expect(await authoritiesWithCalls(store.watch, telling)).toEqual([]);
  expect(await take()).toBe(0);
});

test('Two watches at the same instant tell it once between them', async () => {
  await layOut('2026-03-18T17:00:00Z', '2026-03-19T17:00:00Z');
  const told = await Promise.all([take(), take(), take(), take()]);
  expect(told.reduce((sum, each) => sum + each, 0)).toBe(3);
  expect(await outbox()).toHaveLength(6);
});

test('A watch that is killed in the middle has told nobody, and the next takes it up', async () => {
  await layOut();
  const killed = withinAuthority(store.watch, here, async (tx) => {
    await takeShiftCalls(tx, telling);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await outbox()).toEqual([]);
  expect(await take()).toBe(1);
});

test('That they have spoken is recorded once, with time and names, and nobody is reminded of it any more', async () => {
  await layOut();
  expect(await Promise.all([record(), record({ byName: 'Somebody else' })])).toContain(false);
  const [kept] = await calls();
  expect(kept?.spoken).toMatchObject({ at: dueAt, to: 'Kay Lowe', recordedAt: '2026-03-17T17:05:00Z' });
  expect(await take()).toBe(0);
  expect(await outbox()).toEqual([]);
});

test('It cannot be taken back, and a call cannot be recorded before it was made', async () => {
  await layOut();
  await expect(record({ at: '2026-03-17T18:00:00Z' })).rejects.toMatchObject({ sqlState: '23514' });
  await record();
  const unsay = store.within((tx) =>
    sql`update shift_call set spoken_at = null, spoken_by = null, spoken_by_name = null, recorded_at = null`.execute(
      tx,
    ),
  );
  await expect(unsay).rejects.toMatchObject({ name: 'QueryFailed' });
});
