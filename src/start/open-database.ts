import { startEmbedded } from '../store/embedded/start-embedded.ts';
import { migrate } from '../store/migrate.ts';
import { type DatabaseSettings, settingsFromUrl } from '../store/settings.ts';
import type { Closing } from './closing.ts';
import type { Environment } from './environment.ts';
import type { Log } from './open-log.ts';

/** Reaches the database that DATABASE_URL names, or starts the embedded one; and brings it up to date. */
export async function openDatabase(environment: Environment, log: Log, closing: Closing): Promise<DatabaseSettings> {
  const settings = await reach(environment, log, closing);
  await migrate(settings);
  return settings;
}

async function reach(environment: Environment, log: Log, closing: Closing): Promise<DatabaseSettings> {
  const { databaseUrl, roleUrls, dataFolder } = environment;
  if (databaseUrl !== undefined) return settingsFromUrl(databaseUrl, roleUrls);
  const embedded = await startEmbedded({ dataFolder, log: (line) => log.write(`${line}\n`) });
  closing.add(embedded.stop);
  return embedded.settings;
}
