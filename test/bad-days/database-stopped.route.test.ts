import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdWriters } from '../hold-writers.ts';
import { type OwnDatabase, startOwnDatabase } from '../own-database.ts';
import { until } from '../running-convenor.ts';
import type { Answered } from '../visitor.ts';
import { knownForms } from './forms/known-forms.ts';
import { faultsOfRecord } from './record/agreement.ts';
import { isKept } from './record/typed-is-kept.ts';
import { countsIn, fingerprint } from './record/written.ts';
import { type Filled, fillInAll, sendAll } from './servers/filled-forms.ts';
import { type RunningServers, runServers } from './servers/running-servers.ts';

/** One form for each kind of thing that people write. */
const kinds = [
  ...['beginning a request', 'the section presenting-issue', 'sending the request', 'authorising', 'booking'],
  ...['declining', 'giving information', 'starting the meeting', 'writing under social-care-information'],
  ...['deciding on threshold', 'adding to actions', 'ending the meeting', 'issuing the minutes'],
  ...['asking for a correction'],
];
const forms = knownForms.filter(({ name }) => kinds.includes(name));
const everyOne = forms.map(() => 303);

let own: OwnDatabase;
let servers: RunningServers;

beforeAll(async () => {
  own = await startOwnDatabase();
  servers = await runServers(1, own.database);
}, 120_000);

afterAll(() => servers.close());

const onlyServer = () => {
  const [server] = servers.servers;
  if (server === undefined) throw new Error('no server runs');
  return server;
};

const health = async (of: 'live' | 'ready'): Promise<number> =>
  (await fetch(`${onlyServer().address}/health/${of}`)).status;

const isReady = async (): Promise<boolean> => (await health('ready')) === 200;

const statuses = (answers: readonly Answered[]) => answers.map(({ statusCode }) => statusCode);

const change = async (work: () => Promise<unknown>): Promise<readonly number[]> => {
  const before = await countsIn(servers.all.house);
  await work();
  return (await countsIn(servers.all.house)).map((count, index) => count - (before[index] ?? 0));
};

/** What the forms change when nothing is in the way. */
let undisturbed: readonly number[];

test('On a good day each of the forms is taken', { timeout: 120_000 }, async () => {
  expect(forms).toHaveLength(kinds.length);
  const filled = await fillInAll(servers, forms);
  undisturbed = await change(async () => {
    expect(statuses(await sendAll(filled))).toEqual(everyOne);
  });
  expect(Math.min(...undisturbed)).toBeGreaterThan(0);
});

/** Everything is there once, and stays so when it is sent once more; the record agrees with itself. */
const expectDoneOnce = async (filled: readonly Filled[], changed: readonly number[]): Promise<void> => {
  const { house } = servers.all;
  expect(changed).toEqual(undisturbed);
  for (const { caseId, mark, known } of filled)
    if (mark !== null) expect(await isKept(house, caseId, mark), known.name).toBe(true);
  const before = await fingerprint(house);
  expect(statuses(await sendAll(filled))).toEqual(everyOne);
  expect(await fingerprint(house)).toBe(before);
  expect(await faultsOfRecord(house)).toEqual([]);
};

describe('When the database is stopped while people write', { timeout: 120_000 }, () => {
  let filled: readonly Filled[];
  let before: string;
  let again: readonly (() => Promise<Answered>)[];

  const sendInVain = async (sending: readonly (() => Promise<Answered>)[]): Promise<void> => {
    again = await Promise.all(
      filled.map(async ({ tryAgain }, index) => tryAgain((await sending[index]?.()) ?? notAnswered)),
    );
  };

  test('everybody who sends a form is told so, and what to do, and gets it back whole', async () => {
    filled = await fillInAll(servers, forms);
    before = await fingerprint(servers.all.house);
    await own.stop();
    await sendInVain(filled.map(({ send }) => send));
  });

  test('trying again while it is still stopped changes nothing about that', async () => {
    await sendInVain(again);
  });

  test('every other page says so too; the server lives, but is not ready', async () => {
    const manager = await servers.visitor('manager');
    for (const path of ['/today', '/board', '/discussions', `/discussions/${filled[0]?.caseId ?? ''}`]) {
      const { statusCode, body } = await manager.get(path);
      expect(statusCode).toBe(503);
      expect(body).toContain('Wait a minute and try again.');
    }
    expect([await health('live'), await health('ready')]).toEqual([200, 503]);
  });

  test('once it is back the same server goes on: nothing was half-written, and trying again does it once', async () => {
    await own.start();
    await until(isReady);
    expect(onlyServer().running.process.exitCode).toBeNull();
    expect(await fingerprint(servers.all.house)).toBe(before);
    const changed = await change(async () => {
      expect(statuses(await Promise.all(again.map((tryAgain) => tryAgain())))).toEqual(everyOne);
    });
    await expectDoneOnce(filled, changed);
  });
});

const notAnswered: Answered = { statusCode: 0, body: '', headers: {} };

/** Presses “Try again” as often as it takes: until the database is back each page says so and keeps everything. */
const tryUntilDone = async ({ tryAgain }: Filled, answer: Answered): Promise<Answered> => {
  let last = answer;
  for (let times = 0; times < 20 && last.statusCode !== 303; times += 1) {
    const again = tryAgain(last);
    await until(isReady);
    last = await again();
  }
  return last;
};

const tryAllUntilDone = async (filled: readonly Filled[], answers: readonly Answered[]): Promise<void> => {
  const ends = filled.map((each, index) => tryUntilDone(each, answers[index] ?? notAnswered));
  expect(statuses(await Promise.all(ends))).toEqual(everyOne);
};

type Kill = (serving: number) => void;

/** What each writes last, or nearly so. */
const atTheEnd = 'lock table idempotency, paper in share mode';

/** So many must at least be in the middle of writing. */
const several = 6;

/** Kills once several are in the middle of writing; `kill` gets the process that serves one of them. */
const killWhileAllWrite = async (filled: readonly Filled[], kill: Kill): Promise<readonly Answered[]> => {
  const { waiting, letGo } = await holdWriters(own.database.settings, atTheEnd);
  try {
    const sent = sendAll(filled);
    await until(async () => (await waiting()).length >= several);
    kill((await waiting())[0] ?? 0);
    return await sent;
  } finally {
    await letGo();
  }
};

describe.each<[string, Kill]>([
  ['the process that serves one of them is killed with kill -9', (serving) => process.kill(serving, 'SIGKILL')],
  ['it is stopped with pg_ctl stop -m immediate', () => own.stopImmediately()],
])('When people are in the middle of writing and %s', { timeout: 120_000 }, (_, kill) => {
  test('nobody loses anything, nothing is half-written, and trying again does it once', async () => {
    const filled = await fillInAll(servers, forms);
    const changed = await change(async () => {
      const answers = await killWhileAllWrite(filled, kill);
      expect(statuses(answers).filter((status) => status === 503).length).toBeGreaterThanOrEqual(several);
      await tryAllUntilDone(filled, answers);
    });
    await expectDoneOnce(filled, changed);
  });
});

test('What was answered as done just before the database dies is done', { timeout: 120_000 }, async () => {
  const filled = await fillInAll(servers, forms);
  const changed = await change(async () => {
    const sent = filled.map(({ send }) => send());
    await Promise.race(sent);
    own.stopImmediately();
    const answers = await Promise.all(sent);
    expect(statuses(answers)).toContain(303);
    await tryAllUntilDone(filled, answers);
  });
  await expectDoneOnce(filled, changed);
});
