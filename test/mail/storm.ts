import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSettings } from '../../src/store/settings.ts';
import { type Chance, chanceOf } from '../faults/chance.ts';
import { until } from '../running-convenor.ts';
import { certificate } from './certificate.ts';
import { openMailServer } from './mail-server.ts';
import { type PostLedger, openPostLedger } from './post-ledger.ts';
import { type SenderProcess, senderProcess } from './sender-process.ts';
import { troubleBy } from './troubles.ts';
import { wrongWithPost } from './wrong-with-post.ts';

/** What a storm came to. */
export interface MailStorm {
  readonly seed: number;
  readonly messages: number;
  readonly attempts: number;
  readonly kills: number;
  /** How many messages ended in each state. */
  readonly ended: Readonly<Record<string, number>>;
  /** What must never be, in words; none when all is well. */
  readonly wrong: readonly string[];
}

export interface MailForce {
  readonly seconds: number;
  readonly messages: number;
}

const authorities: readonly [string, string] = ['westmoor', 'eastmoor'];

/**
 * Blows once: three processes send through a server in trouble, and are killed or frozen while they do. Then the server
 * is well, all are started anew, and everything must come to rest.
 */
export async function blowMail(settings: DatabaseSettings, seed: number, force: MailForce): Promise<MailStorm> {
  const [troubled, chance] = [chanceOf(seed), chanceOf(seed + 1_000_000)];
  const folder = await mkdtemp(join(tmpdir(), 'convenor-mail-'));
  const trusted = join(folder, 'trusted.pem');
  await writeFile(trusted, certificate);
  let isWell = false;
  const server = await openMailServer(() => (isWell ? null : troubleBy(troubled, true)));
  const ledger = await openPostLedger(settings, authorities);
  const before = new Set((await ledger.messages()).map(({ id }) => id));
  const senders = [1, 2, 3].map(() => senderProcess(settings, { port: server.port, trusted }));
  try {
    await Promise.all(senders.map(({ start }) => start()));
    const [kills] = await Promise.all([harass(senders, chance, force), writeAll(ledger, chance, force)]);
    isWell = true;
    await calm(senders, ledger);
    const kept = (await ledger.messages()).filter(({ id }) => !before.has(id));
    const ended = Object.groupBy(kept, ({ state }) => state);
    return {
      ...{ seed, kills, messages: kept.length },
      attempts: kept.reduce((sum, each) => sum + each.attempts, 0),
      ended: Object.fromEntries(Object.entries(ended).map(([state, some]) => [state, some.length])),
      wrong: wrongWithPost(kept, server.received),
    };
  } finally {
    await Promise.all(senders.map(({ kill }) => kill()));
    await server.close();
    await ledger.close();
    await rm(folder, { recursive: true });
  }
}

async function writeAll(ledger: PostLedger, chance: Chance, { messages, seconds }: MailForce): Promise<void> {
  for (let index = 0; index < messages; index += 1) {
    await ledger.write({ authority: chance.pick(authorities), recipient: `agency-${String(index)}@example.org` });
    await wait((seconds * 1000) / messages / 2);
  }
}

/** Kills and freezes whoever sends, and lets time pass; answers how often it killed. */
async function harass(senders: readonly SenderProcess[], chance: Chance, { seconds }: MailForce): Promise<number> {
  const ends = performance.now() + seconds * 1000;
  const undoing: Promise<unknown>[] = [];
  let kills = 0;
  while (performance.now() < ends) {
    await wait(chance.between(100, 700));
    const sender = senders[Math.floor(chance.between(0, senders.length))];
    if (sender === undefined) continue;
    if (chance.between(0, 1) < 0.6) {
      kills += 1;
      await sender.kill();
      undoing.push(wait(chance.between(0, 500)).then(sender.start));
    } else {
      sender.freeze();
      undoing.push(wait(chance.between(200, 1500)).then(sender.thaw));
    }
  }
  await Promise.all(undoing);
  return kills;
}

/** What a stalling server still holds ends with the process that waits for it. */
async function calm(senders: readonly SenderProcess[], ledger: PostLedger): Promise<void> {
  await Promise.all(senders.map(({ kill }) => kill()));
  await Promise.all(senders.map(({ start }) => start()));
  await until(async () => {
    await ledger.passTime();
    return (await ledger.messages()).every(({ state }) => state !== 'waiting' && state !== 'sending');
  }, 60);
}
