import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, discussionOf, elsewhere, noon, openStore, type TestStore } from '../../test/store.ts';
import type { Tx } from './connect.ts';
import { type Discussion, saveDiscussion, waitingDiscussions } from './discussions.ts';
import { invitationsFor, saveInvitations } from './invitations.ts';
import { type Cursor, listDiscussions, type Whose } from './list-discussions.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
const hours = (n: number) => Temporal.Instant.from(noon).add({ hours: n }).toString();

async function put(tx: Tx, about: Partial<Discussion>, emails: readonly string[] = []): Promise<void> {
  const { caseId, reference } = await begin(tx);
  const discussion = discussionOf({ caseId, reference, startsAt: hours(24), ...about });
  await saveDiscussion(tx, discussion);
  const startsAt = discussion.startsAt ?? noon;
  await saveInvitations(
    tx,
    caseId,
    emails.map((email, n) => ({
      ...{ id: `i${n}`, caseId, email, role: 'police', agency: 'police', name: 'Police', mandatory: true },
      ...{ deputyFor: null, answer: null, startsAt, endsAt: startsAt, cancelled: false },
    })),
  );
}

beforeAll(async () => {
  store = await openStore();
  await store.within(async (tx) => {
    await put(tx, { begunAt: hours(1), meetBy: hours(9), socialWorkerId: 'sw-1' }, ['Police@example.org']);
    await put(tx, { begunAt: hours(3), meetBy: hours(5), desk: 'west', socialWorkerId: 'sw-2', teamManagerId: 'sw-1' });
    await put(tx, { begunAt: hours(2), status: 'booked', socialWorkerId: 'sw-2' }, [
      'police@example.org',
      'b@example.org',
    ]);
    await put(tx, {
      begunAt: hours(2),
      status: 'closed',
      isOpen: false,
      socialWorkerId: 'sw-1',
      teamManagerId: 'sw-1',
    });
    await put(tx, { begunAt: hours(0), status: 'closed', isOpen: false, startsAt: hours(-9) }, ['b@example.org']);
  });
});
afterAll(() => store.close());

const list = (whose: Whose, open: boolean, after: Cursor | null = null, limit = 10) =>
  store.within((tx) => listDiscussions(tx, { whose, open, after, limit }));
const numbers = async (whose: Whose, open: boolean) =>
  (await list(whose, open)).discussions.map(({ reference }) => Number(reference.slice(-1)));

test('each person sees theirs, the newest first, each once', async () => {
  expect(await numbers({ kind: 'everyone' }, true)).toEqual([2, 3, 1]);
  expect(await numbers({ kind: 'everyone' }, false)).toEqual([4, 5]);
  expect(await numbers({ kind: 'desk', desk: 'west' }, true)).toEqual([2]);
  expect(await numbers({ kind: 'staff', personId: 'sw-1' }, true)).toEqual([2, 1]);
  expect(await numbers({ kind: 'staff', personId: 'sw-1' }, false)).toEqual([4, 5]);
  expect(await numbers({ kind: 'invited', addresses: ['police@example.org', 'b@example.org'] }, true)).toHaveLength(2);
  expect(await numbers({ kind: 'invited', addresses: ['b@example.org'] }, false)).toEqual([5]);
  expect(await numbers({ kind: 'invited', addresses: [] }, true)).toEqual([]);
});

test('pages follow each other without a gap or a repeat, also between those begun at the same moment', async () => {
  await store.within(async (tx) => {
    for (let n = 0; n < 7; n += 1) await put(tx, { desk: 'north', begunAt: hours(n < 5 ? 4 : 5) }, ['c@example.org']);
  });
  for (const whose of [
    { kind: 'desk', desk: 'north' },
    { kind: 'invited', addresses: ['c@example.org'] },
  ] as const) {
    const seen: string[] = [];
    let next: Cursor | null = null;
    do {
      const page = await list(whose, true, next, 2);
      seen.push(...page.discussions.map(({ reference }) => reference));
      next = page.next;
    } while (next !== null && seen.length < 20);
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  }
});

test('the board shows requests that wait, the most pressing first', async () => {
  const waiting = await store.within((tx) => waitingDiscussions(tx, null));
  expect(waiting.slice(0, 2).map(({ meetBy }) => meetBy)).toEqual([hours(5), hours(9)]);
  expect((await store.within((tx) => waitingDiscussions(tx, 'west'))).map(({ desk }) => desk)).toEqual(['west']);
});

test('invitations are found by any address, until the meeting is over', async () => {
  const ask = (from: string) =>
    store.within((tx) => invitationsFor(tx, { addresses: ['POLICE@example.org'], from, limit: 10 }));
  expect((await ask(noon)).map(({ reference }) => reference)).toEqual(['SD-2301', 'SD-2303']);
  expect(await ask(hours(24))).toEqual([]);
});

test('a discussion saved again is shown as it is now', async () => {
  const [before] = (await list({ kind: 'desk', desk: 'west' }, true)).discussions;
  if (before === undefined) throw new Error('There is none.');
  const now = { ...before, status: 'closed', isOpen: false, summary: { tags: ['In care'] }, updatedVersion: 9 };
  await store.within((tx) => saveDiscussion(tx, now));
  expect((await list({ kind: 'desk', desk: 'west' }, true)).discussions).toEqual([]);
  expect((await list({ kind: 'desk', desk: 'west' }, false)).discussions).toEqual([now]);
});

test('another authority has none of them', async () => {
  const theirs = await withinAuthority(store.web, elsewhere, async (tx) => [
    (await listDiscussions(tx, { whose: { kind: 'everyone' }, open: true, after: null, limit: 10 })).discussions,
    await waitingDiscussions(tx, null),
    await invitationsFor(tx, { addresses: ['police@example.org'], from: noon, limit: 10 }),
  ]);
  expect(theirs).toEqual([[], [], []]);
});
