import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../src/store/connect.ts';
import { startEmbedded } from '../src/store/embedded/start-embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import type { FreshDatabase } from './postgres.ts';
import { databaseProcess } from './running-convenor.ts';

/** A PostgreSQL for one test file alone, which may be stopped and killed as it likes. */
export interface OwnDatabase {
  readonly database: FreshDatabase;
  /** Stops it, as for maintenance. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it on the spot, as `pg_ctl stop -m immediate` does. It is started again soon after. */
  readonly stopImmediately: () => void;
}

/** Starts it, migrated. What was committed survives anything but the machine's own end: it does not wait for the disk. */
export async function startOwnDatabase(): Promise<OwnDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'convenor-own-'));
  const start = () => startEmbedded({ dataFolder, fsync: false });
  let running = await start();
  const { settings } = running;
  const owner = connect(settings, 'owner');
  await sql`alter database convenor set synchronous_commit = on`.execute(owner);
  await owner.destroy();
  await migrate(settings);
  const drop = async () => {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return {
    database: { settings, drop },
    stop: () => running.stop(),
    start: async () => {
      running = await start();
    },
    stopImmediately: () => process.kill(databaseProcess(dataFolder), 'SIGQUIT'),
  };
}
