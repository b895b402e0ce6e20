import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostLedger } from '../../test/mail/post-ledger.ts';
import { here, openStore, type TestStore } from '../../test/store.ts';
import type { Tx } from '../store/connect.ts';
import { readOutbox } from '../store/outbox.ts';
import { type Claim, claimPost, type Ending, endAttempt, giveUpSilent, nextPost } from '../store/post.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { askFates } from './ask-fate.ts';
import type { Carrier, Fate } from './carrier.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const inWatch = <Result>(work: (tx: Tx) => Promise<Result>) => withinAuthority(store.watch, here, work);

const claimed = async (): Promise<Claim> => {
  const ledger = await openPostLedger(store.settings, [here]);
  await ledger.write({ authority: here, recipient: 'police@example.org' });
  await ledger.close();
  const [claim] = await inWatch((tx) => claimPost(tx, { worker: 'x', limit: 1 }));
  if (claim === undefined) throw new Error('nothing to claim');
  return claim;
};

/** A message that a service took, or perhaps took, and can be asked about now. */
const asked = async (outcome: Ending['outcome'], serverId: string | null): Promise<string> => {
  const claim = await claimed();
  const ending = { outcome, answer: 'said', serverId, canBeAsked: true };
  await inWatch((tx) => endAttempt(tx, claim, ending));
  await due();
  return claim.id;
};
const due = () => sql`update post_attempt set check_at = now() where check_at is not null`.execute(store.administrator);
const answering = (fate: Fate | Error): Carrier => ({
  send: () => Promise.reject(new Error('not asked to send')),
  ask: () => (fate instanceof Error ? Promise.reject(fate) : Promise.resolve(fate)),
});
const ask = (fate: Fate | Error) => askFates(store.watch, here, answering(fate));
const latest = () => store.within(async (tx) => (await readOutbox(tx, { limit: 1 }))[0]);

test('one that the service could not deliver comes back to the desk', async () => {
  const id = await asked('sent', 'n-1');
  expect(await ask({ kind: 'taken', serverId: 'n-1' })).toBe(0);
  expect(await latest()).toMatchObject({ id, state: 'sent' });
  await due();
  expect(await ask({ kind: 'failed', said: 'permanent-failure' })).toBe(1);
  expect(await latest()).toMatchObject({ id, state: 'bounced' });
  await due();
  expect(await ask({ kind: 'delivered' })).toBe(0);
});

test.each<[string, Fate, string]>([
  ['has', { kind: 'taken', serverId: 'n-2' }, 'sent'],
  ['has delivered', { kind: 'delivered' }, 'sent'],
  ['failed to deliver', { kind: 'failed', said: 'technical-failure' }, 'bounced'],
  ['does not know', { kind: 'not-known' }, 'unsure'],
])('one in doubt that the service says it %s is in doubt no longer, or stays so', async (_, fate, state) => {
  const id = await asked('unsure', null);
  await ask(fate);
  expect(await latest()).toMatchObject({ id, state });
});

test('a service that does not answer is asked again later', async () => {
  const id = await asked('unsure', null);
  expect(await ask(new Error('no answer'))).toBe(0);
  expect(await latest()).toMatchObject({ id, state: 'unsure' });
  await due();
  expect(await ask({ kind: 'delivered' })).toBeGreaterThan(0);
  expect(await latest()).toMatchObject({ id, state: 'sent' });
});

test('one whose sender was killed is asked about at once, where somebody can be asked', async () => {
  const { id } = await claimed();
  await sql`update post_attempt set began_at = now() - interval '3 minutes' where ended_at is null`.execute(
    store.administrator,
  );
  expect(await inWatch((tx) => giveUpSilent(tx, { canBeAsked: true }))).toEqual([id]);
  expect(await ask({ kind: 'taken', serverId: 'n-3' })).toBe(1);
  expect(await latest()).toMatchObject({ id, state: 'sent' });
});

test('questions that nobody can answer any more wait longer and longer, and keep nobody busy', async () => {
  await asked('unsure', null);
  const mute: Carrier = { send: () => Promise.reject(new Error('not asked to send')), ask: null };
  expect(await askFates(store.watch, here, mute)).toBe(0);
  for (const { seconds } of await nextPost(store.watch)) expect(seconds).toBeGreaterThan(30);
});
