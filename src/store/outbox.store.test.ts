import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, noon, openStore, type TestStore } from '../../test/store.ts';
import { findMessage, type Message, putInOutbox, readOutbox } from './outbox.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let caseId: string;
beforeAll(async () => {
  store = await openStore();
  ({ caseId } = await store.within(begin));
});
afterAll(() => store.close());

const message = (dedupeKey: string, subject = 'A meeting'): Message => ({
  ...{ caseId, recipient: 'police@police.example.org', subject, body: 'SD-2301, 10:00' },
  ...{ calendar: null, kind: 'invitation', dedupeKey },
});
const put = (...messages: readonly Message[]) =>
  store.within((tx) => putInOutbox(tx, messages, { now: noon, state: 'kept' }));
const read = (before?: number) =>
  store.within((tx) => readOutbox(tx, { caseId, limit: 2, ...(before === undefined ? {} : { before }) }));

test('the same message is written once, however often it is put there', async () => {
  await put(message('one'), message('two', 'First said'));
  await put(message('two', 'Said again'), message('three'));
  await Promise.all(Array.from({ length: 10 }, () => put(message('three'), message('four'))));
  const latest = await read();
  const earlier = await read(latest.at(-1)?.position);
  expect([...latest, ...earlier].map(({ dedupeKey, subject }) => [dedupeKey, subject])).toEqual([
    ['four', 'A meeting'],
    ['three', 'A meeting'],
    ['two', 'First said'],
    ['one', 'A meeting'],
  ]);
});

test('a message can be opened by its id, by nobody in another authority', async () => {
  const [latest] = await read();
  const id = latest?.id ?? '';
  expect(await store.within((tx) => findMessage(tx, id))).toEqual(latest);
  expect(await withinAuthority(store.web, elsewhere, (tx) => findMessage(tx, id))).toBeNull();
  expect(await store.within((tx) => findMessage(tx, '../etc'))).toBeNull();
  expect(await store.within((tx) => readOutbox(tx, { caseId: 'nonsense', limit: 2 }))).toEqual([]);
});
