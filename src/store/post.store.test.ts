import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, here, noon, openStore, type TestStore } from '../../test/store.ts';
import { noteBounce } from './bounces.ts';
import type { Tx } from './connect.ts';
import { countUnsent, putInOutbox, readOutbox } from './outbox.ts';
import { type Claim, claimPost, type Ending, endAttempt, giveUpSilent, nextPost } from './post.ts';
import type { PostDecision, PostState } from './post-tables.ts';
import { withinAuthority } from './within-authority.ts';

let store: TestStore;
let caseId: string;
let written = 0;
beforeAll(async () => {
  store = await openStore();
  ({ caseId } = await store.within(begin));
});
afterAll(() => store.close());

const asWatch = <Result>(work: (tx: Tx) => Promise<Result>) => withinAuthority(store.watch, here, work);
const put = (recipient: string, about: string | null = caseId, state: 'kept' | 'waiting' = 'waiting') =>
  store.within((tx) => {
    written += 1;
    const said = {
      subject: 'A meeting',
      body: 'SD-2301, 10:00',
      calendar: null,
      kind: about === null ? 'digest' : 'invitation',
    };
    const message = { caseId: about, recipient, ...said, dedupeKey: `m${String(written)}` };
    return putInOutbox(tx, [message], { now: noon, state });
  });
const claim = (limit = 1) => asWatch((tx) => claimPost(tx, { worker: 'one', limit }));
const one = async (): Promise<Claim> => {
  const [claimed] = await claim();
  if (claimed === undefined) throw new Error('nothing to claim');
  return claimed;
};
const ending = (outcome: Ending['outcome']): Ending => ({
  ...{ outcome, answer: '250 taken', serverId: null, canBeAsked: false },
});
const end = (claimed: Claim, outcome: Ending['outcome']) => asWatch((tx) => endAttempt(tx, claimed, ending(outcome)));
const stateOf = async (id: string): Promise<PostState | undefined> =>
  (await store.within((tx) => readOutbox(tx, { limit: 200 }))).find((each) => each.id === id)?.state;
const latest = async () => (await store.within((tx) => readOutbox(tx, { limit: 1 })))[0]?.id ?? '';
const move = (id: string, state: PostState) =>
  withinAuthority(store.owner, here, (tx) => sql`update outbox set state = ${state} where id = ${id}`.execute(tx));
const decide = (id: string, decision: PostDecision) =>
  store.within((tx) =>
    sql`insert into post_decision (message_id, about, decision, by_id, by_name, at)
      select id, changes, ${decision}, 'mt-1', 'Minute taker', now() from outbox where id = ${id}`.execute(tx),
  );
const giveUp = () => asWatch((tx) => giveUpSilent(tx, { canBeAsked: false }));
const agedClaims = () =>
  sql`update post_attempt set began_at = began_at - interval '3 minutes' where ended_at is null`.execute(
    store.administrator,
  );

test('what is claimed is one worker’s alone, and sent once its server took it', async () => {
  await put('a@example.org');
  const claims = (await Promise.all(Array.from({ length: 8 }, () => claim(3)))).flat();
  expect(claims).toHaveLength(1);
  const [claimed] = claims;
  if (claimed === undefined) throw new Error('not reached');
  expect(await stateOf(claimed.id)).toBe('sending');
  await end(claimed, 'sent');
  expect(await stateOf(claimed.id)).toBe('sent');
  expect(await claim(5)).toEqual([]);
});

test('one that is put off waits for its next time, longer every time', async () => {
  await put('b@example.org');
  const pauses: number[] = [];
  for (let tried = 1; tried <= 6; tried += 1) {
    const claimed = await one();
    expect(claimed.number).toBe(tried);
    await end(claimed, 'put-off');
    expect(await claim()).toEqual([]);
    pauses.push(Math.round((await nextPost(store.watch))[0]?.seconds ?? 0));
    await sql`update outbox set try_at = now() where state = 'waiting'`.execute(store.administrator);
  }
  expect(pauses).toEqual([5, 15, 45, 135, 300, 300]);
  await end(await one(), 'sent');
});

test('two about one case file reach one reader in the order in which they were written', async () => {
  await put('c@example.org');
  await put('c@example.org');
  await put('d@example.org');
  const taken = await claim(5);
  expect(taken.map(({ message }) => message.recipient).toSorted()).toEqual(['c@example.org', 'd@example.org']);
  expect(await claim(5)).toEqual([]);
  for (const each of taken) await end(each, 'sent');
  const second = await one();
  expect(second.message.recipient).toBe('c@example.org');
  await end(second, 'sent');
});

test('one whose worker fell silent is in doubt, and stays so whatever is tried, until a person decides', async () => {
  await put('e@example.org');
  const claimed = await one();
  expect(await giveUp()).toEqual([]);
  await agedClaims();
  expect(await giveUp()).toEqual([claimed.id]);
  expect(await stateOf(claimed.id)).toBe('unsure');
  expect((await countUnsent(store.web)).unsure.messages).toBe(1);
  expect(await claim(5)).toEqual([]);
  for (const state of ['waiting', 'sent', 'sending', 'settled', 'kept'] as const)
    await expect(move(claimed.id, state)).rejects.toMatchObject({ sqlState: '23514' });
  await expect(
    asWatch((tx) =>
      sql`insert into post_attempt (message_id, number, worker) values (${claimed.id}, 2, 'x')`.execute(tx),
    ),
  ).rejects.toMatchObject({ sqlState: '23514' });
  await decide(claimed.id, 'again');
  await move(claimed.id, 'waiting');
  const again = await one();
  expect([again.id, again.number]).toEqual([claimed.id, 2]);
  await end(again, 'sent');
});

test('a worker that comes round late can still say that it was taken, and nothing else', async () => {
  await put('f@example.org');
  const claimed = await one();
  await agedClaims();
  await giveUp();
  expect(await end(claimed, 'put-off')).toBe(false);
  expect(await stateOf(claimed.id)).toBe('unsure');
  expect(await end(claimed, 'sent')).toBe(true);
  expect(await stateOf(claimed.id)).toBe('sent');
});

test('a worker that comes round late leaves alone what somebody has had sent again', async () => {
  await put('j@example.org');
  const late = await one();
  await agedClaims();
  await giveUp();
  await decide(late.id, 'again');
  await move(late.id, 'waiting');
  const again = await one();
  expect(await end(late, 'sent')).toBe(true);
  expect(await stateOf(late.id)).toBe('sending');
  await end(again, 'sent');
  expect(await stateOf(late.id)).toBe('sent');
});

test('what a server refused, or sent back, is settled by a decision only', async () => {
  await put('g@example.org');
  const claimed = await one();
  await end(claimed, 'refused');
  expect((await countUnsent(store.web)).undelivered.messages).toBe(1);
  await expect(move(claimed.id, 'waiting')).rejects.toMatchObject({ sqlState: '23514' });
  await decide(claimed.id, 'rung');
  await expect(move(claimed.id, 'waiting')).rejects.toMatchObject({ sqlState: '23514' });
  await move(claimed.id, 'settled');
  expect(await stateOf(claimed.id)).toBe('settled');
});

test('what comes back is not delivered, also when the report is faster than the answer of the server', async () => {
  await put('h@example.org');
  const claimed = await one();
  expect(await asWatch((tx) => noteBounce(tx, claimed.id, '5.1.1 no such mailbox'))).toBe(true);
  expect(await stateOf(claimed.id)).toBe('sending');
  await end(claimed, 'sent');
  expect(await stateOf(claimed.id)).toBe('bounced');
  expect(await asWatch((tx) => noteBounce(tx, claimed.id, '5.1.1 no such mailbox'))).toBe(true);
  expect(await asWatch((tx) => noteBounce(tx, caseId, 'not a message'))).toBe(false);
  expect(await asWatch((tx) => noteBounce(tx, '../etc', 'not a message'))).toBe(false);
});

test('the database lets no state be reached without the row that says why', async () => {
  await put('i@example.org', null, 'kept');
  const kept = await latest();
  for (const state of ['waiting', 'sending', 'sent', 'unsure', 'refused', 'bounced', 'settled'] as const)
    await expect(move(kept, state)).rejects.toMatchObject({ sqlState: '23514' });
  await put('i@example.org', null);
  const waiting = await latest();
  for (const state of ['kept', 'sending', 'sent', 'unsure', 'refused', 'bounced', 'settled'] as const)
    await expect(move(waiting, state)).rejects.toMatchObject({ sqlState: '23514' });
  const claimed = await one();
  for (const state of ['waiting', 'sent', 'unsure', 'refused', 'bounced', 'settled'] as const)
    await expect(move(claimed.id, state)).rejects.toMatchObject({ sqlState: '23514' });
  await end(claimed, 'sent');
  await expect(end(claimed, 'unsure')).resolves.toBe(false);
  const insert = sql`insert into outbox (id, case_id, recipient, subject, body, kind, dedupe_key, created_at, state)
    values (gen_random_uuid(), ${caseId}, 'a', 'b', 'c', 'd', 'forged', now(), 'sent')`;
  await expect(store.within((tx) => insert.execute(tx))).rejects.toMatchObject({ sqlState: '23514' });
});

test.for([
  ['rewrite a decision', sql`update post_decision set decision = 'arrived'`],
  ['take a bounce back', sql`delete from post_bounce`],
  ['forget an attempt', sql`delete from post_attempt`],
  ['make up an attempt', sql`insert into post_attempt (message_id, number, worker) values (gen_random_uuid(), 1, 'x')`],
] as const)('the web cannot %s', async ([, statement]) => {
  await expect(store.within((tx) => statement.execute(tx))).rejects.toMatchObject({ sqlState: '42501' });
});
