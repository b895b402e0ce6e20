import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceOf } from '../../test/faults/chance.ts';
import { certificate } from '../../test/mail/certificate.ts';
import { type MailServer, type Trouble, openMailServer } from '../../test/mail/mail-server.ts';
import { type PostLedger, openPostLedger } from '../../test/mail/post-ledger.ts';
import { troubleBy } from '../../test/mail/troubles.ts';
import { arrivals, wrongWithPost } from '../../test/mail/wrong-with-post.ts';
import { until } from '../../test/running-convenor.ts';
import { elsewhere, here, openStore, type TestStore } from '../../test/store.ts';
import { smtpCarrier } from './smtp.ts';
import { type PostSaying, startPost } from './start-post.ts';

let store: TestStore;
let ledger: PostLedger;
let server: MailServer;
let plan: () => Trouble | null = () => null;
const said: PostSaying[] = [];
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  store = await openStore();
  ledger = await openPostLedger(store.settings, [here, elsewhere]);
  server = await openMailServer(() => plan());
});
afterAll(async () => {
  await stopAll();
  await server.close();
  await ledger.close();
  await store.close();
});

/** Three senders that wait for an answer for so many milliseconds. */
const startThree = (silence: number): void => {
  const patience = { connect: 5000, silence, whole: 10_000 };
  const carrier = smtpCarrier({
    ...{ host: 'localhost', port: server.port, secure: false, auth: null, ca: certificate, patience },
    mailbox: { name: 'Convenor', email: 'desk@council.example.org' },
  });
  for (let worker = 0; worker < 3; worker += 1)
    stops.push(startPost(store.settings, { carrier, say: (saying) => said.push(saying) }));
};
const stopAll = async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
};

const write = async (count: number) => {
  for (let index = 0; index < count; index += 1)
    await ledger.write({
      authority: index % 2 === 0 ? here : elsewhere,
      recipient: `agency-${String(index)}@example.org`,
    });
};
const isAtRest = async () => (await ledger.messages()).every(({ state }) => state !== 'waiting' && state !== 'sending');

describe('Three senders on one outbox', () => {
  test('send every message once, soon after it is written', async () => {
    startThree(5000);
    await write(20);
    await until(isAtRest);
    expect(wrongWithPost(await ledger.messages(), server.received)).toEqual([]);
    expect(arrivals(server.received).size).toBe(20);
  });

  test('say what they do by ids and codes: no address, no word of a message', async () => {
    expect(said.filter(({ event }) => event === 'sent')).toHaveLength(20);
    expect(JSON.stringify(said)).not.toMatch(/@|Strategy|Sign in/u);
  });

  test('send none twice and lose none, whatever trouble the server has at whatever step', async () => {
    await stopAll();
    startThree(800);
    const chance = chanceOf(20_261_122);
    plan = () => troubleBy(chance, true);
    await write(90);
    const passing = setInterval(() => void ledger.passTime().catch(() => undefined), 150);
    try {
      await until(isAtRest);
    } finally {
      clearInterval(passing);
    }
    const kept = await ledger.messages();
    expect(wrongWithPost(kept, server.received)).toEqual([]);
    for (const state of ['sent', 'unsure', 'refused'] as const)
      expect(kept.filter((each) => each.state === state).length, state).toBeGreaterThan(0);
    expect(Math.max(...kept.map(({ attempts }) => attempts))).toBeGreaterThan(1);
  });

  test('stop with nothing on its way, and what waits is still there', async () => {
    plan = () => ({ step: 'rcpt', deed: 'stall' });
    await write(2);
    await until(async () => (await ledger.messages()).some(({ state }) => state === 'sending'));
    await stopAll();
    const states = (await ledger.messages()).map(({ state }) => state);
    expect(states.filter((state) => state === 'sending')).toEqual([]);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(2);
  });
});
