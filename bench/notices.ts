import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Database } from '../src/store/connect.ts';
import { startEmbedded } from '../src/store/embedded/start-embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import type { DatabaseSettings } from '../src/store/settings.ts';
import { watchProcess, type WatchProcess } from '../test/faults/watch-process.ts';
import { until } from '../test/running-convenor.ts';
import { percentile, print } from './figure.ts';
import { authorities, fillNotices, latenesses, layDue, layLying, openAuthorities, untold } from './running-notices.ts';

const running = 100_000;
const seconds = 40;
const kills = 12;

/** How late notices are told: undisturbed beside a great many that run, and after a watch was killed in the middle. */
export async function measureNotices(): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'convenor-notices-'));
  const database = await startEmbedded({ dataFolder });
  try {
    await migrate(database.settings);
    await onDatabase(database.settings);
  } finally {
    await database.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function onDatabase(settings: DatabaseSettings): Promise<void> {
  const [owner, web] = [connect(settings, 'owner'), connect(settings, 'web')];
  const first = await watchProcess(settings, 0);
  const second = await watchProcess(settings, 0);
  try {
    await openAuthorities(owner);
    await fillNotices(owner, running);
    await first.start();
    await measureLateness(owner, web);
    await second.start();
    await measureRecovery(owner, web, [first, second]);
  } finally {
    for (const watch of [first, second]) await watch.close();
    await owner.destroy();
    await web.destroy();
  }
}

/** Most lie there already and nobody is called for them; four a second come by the ordinary way, due at once or soon. */
async function measureLateness(owner: Database, web: Database): Promise<void> {
  await layLying(owner, { notices: 50 * seconds, seconds });
  const ends = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < ends; turn += 1) {
    await layDue(web, authorities[turn % authorities.length] ?? '', {
      notices: 1,
      inSeconds: turn % 2 === 0 ? 0 : 1.5,
    });
    await wait(250);
  }
  await until(async () => (await untold(owner)) === 0);
  const late = await latenesses(owner);
  const beside = { notices: late.length, running };
  print({ figure: 'notice lateness p50', value: percentile(late, 0.5), unit: 's', ...beside });
  print({ figure: 'notice lateness p99', value: percentile(late, 0.99), unit: 's', aim: 2, ...beside });
  print({ figure: 'notice lateness at most', value: percentile(late, 1), unit: 's', ...beside });
}

/** Each time one of two watches is killed as it is about to commit; the other tells what it had in hand. */
async function measureRecovery(
  owner: Database,
  web: Database,
  watches: readonly [WatchProcess, WatchProcess],
): Promise<void> {
  const took: number[] = [];
  for (let turn = 0; took.length < kills; turn += 1) {
    const victim = watches[turn % 2 === 0 ? 0 : 1];
    const killed: number[] = [];
    victim.proxy.at('commit', false, () => {
      killed.push(performance.now());
      void victim.kill();
    });
    await layDue(web, authorities[turn % authorities.length] ?? '', { notices: 200, inSeconds: 0 });
    await until(async () => (await untold(owner)) === 0);
    took.push(...killed.map((at) => (performance.now() - at) / 1000));
    victim.proxy.letPass();
    await victim.start();
    await wait(500);
  }
  print({ figure: 'recovery after a killed watch p50', value: percentile(took, 0.5), unit: 's', kills });
  print({ figure: 'recovery after a killed watch at most', value: percentile(took, 1), unit: 's', kills });
}
