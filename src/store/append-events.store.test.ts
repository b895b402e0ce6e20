import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append, begin, here, noon, openStore, returned, type TestStore } from '../../test/store.ts';
import { loadEvents } from './load-events.ts';
import { VersionConflict } from './version-conflict.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

test('what was recorded is read back in order, as it was recorded', async () => {
  const { caseId } = await store.within(begin);
  const earlier = { ...returned('No date of birth'), occurredAt: '2026-11-20T11:59:58.123456789Z' };
  const recorded = await store.within((tx) => append(tx, caseId, 1, earlier, returned('Nor a school')));
  const loaded = await store.within((tx) => loadEvents(tx, caseId));
  expect(loaded.slice(1)).toEqual(recorded);
  expect(loaded.map(({ version, type, occurredAt, recordedAt }) => [version, type, occurredAt, recordedAt])).toEqual([
    [1, 'RequestBegun', noon, noon],
    [2, 'RequestReturned', '2026-11-20T11:59:58.123456Z', noon],
    [3, 'RequestReturned', noon, noon],
  ]);
});

test('a decision taken on an old version of the case file is not recorded', async () => {
  const { caseId } = await store.within(begin);
  await store.within((tx) => append(tx, caseId, 1, returned('first')));
  const late = store.within((tx) => append(tx, caseId, 1, returned('second')));
  await expect(late).rejects.toMatchObject({ name: 'VersionConflict', caseId, expected: 1, actual: 2 });
});

test('a version that does not exist yet is refused as well', async () => {
  const { caseId } = await store.within(begin);
  await expect(store.within((tx) => append(tx, caseId, 7, returned('too soon')))).rejects.toThrow(VersionConflict);
});

test('of two who write at the same moment the second is told, and can decide again', async () => {
  const { caseId } = await store.within(begin);
  const writers = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => store.within((tx) => append(tx, caseId, 1, returned(`writer ${n}`)))),
  );
  const refused = writers.filter((writer) => writer.status === 'rejected').map(({ reason }): unknown => reason);
  expect(refused).toHaveLength(7);
  for (const reason of refused) expect(reason).toBeInstanceOf(VersionConflict);
  expect(await store.within((tx) => loadEvents(tx, caseId))).toHaveLength(2);
  await store.within((tx) => append(tx, caseId, 2, returned('again')));
});

test('a row written past the lock is refused by the table itself, under the same name', async () => {
  const { caseId } = await store.within(begin);
  const twice = store.within((tx) =>
    sql`insert into event (case_id, version, type, occurred_at, recorded_at, actor, data, hash)
      select case_id, version, type, occurred_at, recorded_at, actor, data, hash from event where case_id = ${caseId}`.execute(
      tx,
    ),
  );
  await expect(twice).rejects.toThrow(VersionConflict);
});

test('nothing stays of a transaction that fails after it appended', async () => {
  const { caseId } = await store.within(begin);
  const failed = store.within(async (tx) => {
    await append(tx, caseId, 1, returned('half'));
    throw new RangeError('the rest went wrong');
  });
  await expect(failed).rejects.toThrow(RangeError);
  expect(await store.within((tx) => loadEvents(tx, caseId))).toHaveLength(1);
});

test('references count up from SD-2301 in each authority, also when several begin at once', async () => {
  const fresh = await openStore();
  const begun = await Promise.all(Array.from({ length: 12 }, () => fresh.within(begin)));
  const references = begun.map(({ reference }) => reference).sort();
  expect(references).toEqual(Array.from({ length: 12 }, (_, n) => `SD-${2301 + n}`));
  await fresh.close();
});

test("an identifier that is none, or nobody's, has no events", async () => {
  for (const id of ['', 'SD-2301', `1' or '1'='1`, '00000000-0000-4000-8000-000000000000'])
    expect(await withinAuthority(store.web, here, (tx) => loadEvents(tx, id))).toEqual([]);
});

test('work that hides a failure of the database is not taken for done', async () => {
  const hiding = store.within(async (tx) => {
    await begin(tx);
    await sql`select 1 / 0`.execute(tx).catch(() => undefined);
  });
  await expect(hiding).rejects.toMatchObject({ name: 'QueryFailed', sqlState: '25P02' });
});
