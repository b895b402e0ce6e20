import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { administrator } from '../src/store/embedded/server-process.ts';
import { startEmbedded } from '../src/store/embedded/start-embedded.ts';
import { type DatabaseSettings, settingsFromSocket, settingsFromUrl } from '../src/store/settings.ts';

/** The PostgreSQL of a test run, in a form that can be handed from process to process. */
export type DatabaseServer =
  | { readonly kind: 'socket'; readonly folder: string }
  | { readonly kind: 'url'; readonly url: string };

/** The PostgreSQL that DATABASE_URL names, otherwise one of our own in a folder that goes away with it. */
export async function startDatabaseServer(): Promise<{ server: DatabaseServer; stop: () => Promise<void> }> {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') return { server: { kind: 'url', url }, stop: () => Promise.resolve() };
  const dataFolder = await mkdtemp(join(tmpdir(), 'convenor-test-'));
  const embedded = await startEmbedded({ dataFolder, fsync: false });
  return {
    server: { kind: 'socket', folder: embedded.socketFolder },
    stop: async () => {
      await embedded.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** How to reach one database of the server, in every role. */
export function settingsFor(server: DatabaseServer, database: string): DatabaseSettings {
  if (server.kind === 'socket') return settingsFromSocket(server.folder, database);
  const settings = settingsFromUrl(server.url);
  return { connection: (role, other = database) => settings.connection(role, other) };
}

/** A way in that may make and drop databases. */
export function administratorOf(server: DatabaseServer): pg.ClientConfig {
  return server.kind === 'socket' ? administrator(server.folder) : { connectionString: server.url };
}
