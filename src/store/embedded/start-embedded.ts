import { resolve } from 'node:path';
import { settingsFromSocket, type DatabaseSettings } from '../settings.ts';
import { chooseAccount } from './account.ts';
import { clusterIn, ensureCluster } from './cluster.ts';
import { homeIn, prepareHome } from './home.ts';
import { programsFor } from './programs.ts';
import { ensureRoles } from './roles.ts';
import { keepRunning } from './keep-running.ts';
import { makeSocketFolder } from './socket-folder.ts';

export type Embedded = {
  readonly settings: DatabaseSettings;
  readonly socketFolder: string;
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataFolder: string;
  readonly log?: (line: string) => void;
  /** For tests alone, which may lose their data: does not wait for the disk. */
  readonly fsync?: boolean;
};

/** Starts a PostgreSQL of our own whose data lives in `dataFolder`, with the database and roles that Convenor uses. */
export async function startEmbedded({ dataFolder, log, fsync = true }: EmbeddedOptions): Promise<Embedded> {
  refuseWindows();
  const folder = resolve(dataFolder);
  const account = chooseAccount(clusterIn(homeIn(folder)));
  const home = prepareHome(folder, account);
  const programs = programsFor(account, home);
  const cluster = await ensureCluster(home, programs, account);
  const socket = makeSocketFolder(home, account);
  const server = await keepRunning({
    program: programs.postgres,
    cluster,
    socketFolder: socket.path,
    account,
    log: log ?? (() => undefined),
    extra: fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  });
  await ensureRoles(socket.path, 'convenor');
  return {
    settings: settingsFromSocket(socket.path, 'convenor'),
    socketFolder: socket.path,
    stop: async () => {
      await server.stop();
      socket.remove();
    },
  };
}

function refuseWindows(): void {
  if (process.platform === 'win32') {
    throw new Error('The embedded database does not run on Windows itself: use WSL, or set DATABASE_URL.');
  }
}
