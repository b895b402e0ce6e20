import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, noon, openStore, type TestStore } from '../../test/store.ts';
import { remember, remembered } from './idempotency.ts';
import { VersionConflict } from './version-conflict.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

/** As a use case does: what was done before, or done now and remembered. Again if somebody was first. */
const beginOnce = async (key: string): Promise<unknown> => {
  try {
    return await store.within(async (tx) => {
      const before = await remembered(tx, 'sw-1', key);
      if (before !== undefined) return before;
      const { reference } = await begin(tx);
      await remember(tx, { personId: 'sw-1', key, result: reference, now: noon });
      return reference;
    });
  } catch (error) {
    if (error instanceof VersionConflict) return await beginOnce(key);
    throw error;
  }
};

test('a form sent many times at once is done once, and every answer is the same', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => beginOnce('form-1')));
  expect(new Set(answers)).toEqual(new Set(['SD-2301']));
  expect(await store.within((tx) => tx.selectFrom('case_file').select('reference').execute())).toHaveLength(1);
});

test("a key is one person's in one authority, and null can be remembered", async () => {
  await store.within((tx) => remember(tx, { personId: 'sw-1', key: 'form-2', result: null, now: noon }));
  expect(await store.within((tx) => remembered(tx, 'sw-1', 'form-2'))).toBeNull();
  expect(await store.within((tx) => remembered(tx, 'sw-2', 'form-2'))).toBeUndefined();
  expect(await withinAuthority(store.web, elsewhere, (tx) => remembered(tx, 'sw-1', 'form-2'))).toBeUndefined();
});
