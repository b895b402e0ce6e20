import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, elsewhere, openStore, type TestStore } from '../../test/store.ts';
import type { ToDo } from '../timescales/to-do.ts';
import { saveToDos, toDosFor } from './to-dos.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let one: Awaited<ReturnType<typeof begin>>;
let other: Awaited<ReturnType<typeof begin>>;

const toDo = (key: string, owner: ToDo['owner'], dueAt: string | null = null): ToDo => ({
  ...{ key, kind: 'book', subject: null, title: 'Book the meeting', clauses: ['BR-055'], owner },
  ...{ startedAt: '2026-11-20T09:00:00Z', dueAt, warnSeconds: 1800, unexplained: 'meeting-held' },
});
const ines = { kind: 'person', personId: 'sw-1' } as const;
const mailbox = { kind: 'address', address: 'Police@example.org' } as const;
const east = { kind: 'desk', role: 'minute-taker', desk: 'east' } as const;
const nowhere = { kind: 'desk', role: 'service-manager', desk: '' } as const;

beforeAll(async () => {
  store = await openStore();
  [one, other] = [await store.within(begin), await store.within(begin)];
  await store.within(async (tx) => {
    await saveToDos(tx, one.caseId, [toDo('gone', ines), toDo('stays', ines)]);
    await saveToDos(tx, one.caseId, [
      toDo('later', ines, '2026-11-21T09:00:00Z'),
      toDo('never', ines),
      toDo('mail', mailbox),
      toDo('desk', east, '2026-11-20T11:00:00Z'),
      toDo('manager', nowhere),
    ]);
    await saveToDos(tx, other.caseId, [toDo('sooner', ines, '2026-11-20T10:00:00Z')]);
  });
});
afterAll(() => store.close());

const nobody = { personId: 'x', role: 'x', desk: null, addresses: [] };
const keysFor = async (doer: Partial<Parameters<typeof toDosFor>[1]>, limit = 10) =>
  (await store.within((tx) => toDosFor(tx, { ...nobody, ...doer }, limit))).map(({ key }) => key);

test('a person sees their own from every case file, the soonest first and what has no limit last', async () => {
  expect(await keysFor({ personId: 'sw-1' })).toEqual(['sooner', 'later', 'never']);
  expect(await keysFor({ personId: 'sw-1' }, 1)).toEqual(['sooner']);
});

test('each comes back whole, with its discussion', async () => {
  const [first] = await store.within((tx) => toDosFor(tx, { ...nobody, personId: 'sw-1' }, 1));
  const { owner, ...said } = toDo('sooner', ines, '2026-11-20T10:00:00Z');
  expect(owner).toEqual(ines);
  expect(first).toEqual({
    ...{ ...said, ...other, childrenCount: 0, urgency: null, meetingStartsAt: null, meetBy: null },
  });
});

test('whoever answers for a mailbox sees what is asked of it', async () => {
  expect(await keysFor({ addresses: ['me@example.org', 'POLICE@example.org', 'police@example.org'] })).toEqual([
    'mail',
  ]);
});

test('a minute taker sees what their own desk has to do, and whoever has no desk what their role has at any', async () => {
  expect(await keysFor({ role: 'minute-taker', desk: 'east' })).toEqual(['desk']);
  expect(await keysFor({ role: 'minute-taker', desk: 'west' })).toEqual([]);
  expect(await keysFor({ role: 'minute-taker' })).toEqual(['desk']);
  expect(await keysFor({ role: 'service-manager' })).toEqual(['manager']);
});

test('nobody in another authority sees any of it', async () => {
  const doer = { ...nobody, personId: 'sw-1', addresses: ['police@example.org'] };
  expect(await withinAuthority(store.web, elsewhere, (tx) => toDosFor(tx, doer, 10))).toEqual([]);
});
