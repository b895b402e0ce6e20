import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, openStore, type TestStore } from '../../test/store.ts';
import { looksAt, recordLook } from './access-log.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

test('who looked at a case file is told, the latest first, in their own authority only', async () => {
  const { caseId } = await store.within(begin);
  const look = (n: number) => ({
    ...{ at: `2026-11-20T12:00:0${n}Z`, personId: 'sw-1', personName: 'Ines', role: 'social-worker', caseId },
    ...{ what: `look ${n}`, page: 'discussion' },
  });
  await store.within(async (tx) => {
    for (const n of [1, 2, 3]) await recordLook(tx, look(n));
    await recordLook(tx, { ...look(4), caseId: null });
  });
  expect(await store.within((tx) => looksAt(tx, caseId, 2))).toEqual([look(3), look(2)]);
  expect(await withinAuthority(store.web, elsewhere, (tx) => looksAt(tx, caseId, 2))).toEqual([]);
  expect(await store.within((tx) => looksAt(tx, 'nonsense', 2))).toEqual([]);
});

test('when the look cannot be recorded, what was read is not given', async () => {
  const attempt = store.within(async (tx) => {
    const secret = 'read first';
    await recordLook(tx, { at: 'never', personId: '', personName: '', role: '', caseId: null, what: '', page: '' });
    return secret;
  });
  await expect(attempt).rejects.toMatchObject({ name: 'QueryFailed' });
});
