import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, noon, openStore, type TestStore } from '../../test/store.ts';
import { documentHash, keepDocument, loadDocument } from './documents.ts';

let store: TestStore;
let caseId: string;
beforeAll(async () => {
  store = await openStore();
  ({ caseId } = await store.within(begin));
});
afterAll(() => store.close());

const bytes = new Uint8Array([0, 255, 37, 80, 68, 70]);
const name = (issueNumber: number) => ({ caseId, kind: 'minutes', issueNumber, format: 'pdf' }) as const;

test('a document comes back byte for byte, with the hash the record has', async () => {
  const { sha256 } = await store.within((tx) => keepDocument(tx, { ...name(1), bytes, now: noon }));
  expect(sha256).toBe(documentHash(bytes));
  const kept = await store.within((tx) => loadDocument(tx, name(1)));
  expect(kept).toMatchObject({ sha256, createdAt: noon, issueNumber: 1 });
  expect(new Uint8Array(kept?.bytes ?? [])).toEqual(bytes);
});

test('an issue has one document of a kind: a second writer is told that somebody was first', async () => {
  await store.within((tx) => keepDocument(tx, { ...name(2), bytes, now: noon }));
  const again = store.within((tx) => keepDocument(tx, { ...name(2), bytes: Buffer.from('other'), now: noon }));
  await expect(again).rejects.toMatchObject({ name: 'VersionConflict' });
});

test('what was never issued is not there', async () => {
  expect(await store.within((tx) => loadDocument(tx, name(9)))).toBeNull();
  expect(await store.within((tx) => loadDocument(tx, { ...name(1), caseId: 'nonsense' }))).toBeNull();
});
