import type { TestProject } from 'vitest/node';
import { migrate } from '../src/store/migrate.ts';
import { type DatabaseServer, settingsFor, startDatabaseServer } from './database-server.ts';
import { asAdministrator, createDatabase } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer;
    templateDatabase: string;
  }
}

/**
 * One PostgreSQL for the run, with a migrated database from which every test file copies its own.
 * The first kind of test that needs it starts it; the others find it there.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ('databaseServer' in vitest.getProvidedContext()) return undefined;
  const { server, stop } = await startDatabaseServer();
  const templateDatabase = `convenor_template_${process.pid}`;
  await createDatabase(server, templateDatabase);
  await migrate(settingsFor(server, templateDatabase));
  vitest.provide('databaseServer', server);
  vitest.provide('templateDatabase', templateDatabase);
  return async () => {
    await asAdministrator(server, `DROP DATABASE ${templateDatabase}`);
    await stop();
  };
}
