import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bradford, openBradford } from '../../cast.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { type Running, runOnDatabase, takePort, untilReady } from '../../running-convenor.ts';
import { type VisitorOverHttp, signInAt } from '../../visitor-over-http.ts';

/** Convenor in earnest: processes of its own that share one database and answer on ports. */
export interface RunningServers {
  /** The same database from within, to bring case files to a place and to look at the record. */
  readonly all: Bradford;
  readonly servers: readonly Server[];
  /** Somebody of the cast at the first server; signed in once. */
  readonly visitor: (who: string) => Promise<VisitorOverHttp>;
  readonly close: () => Promise<void>;
}

export interface Server {
  readonly address: string;
  readonly running: Running;
}

const now = '2026-11-20T11:20:00Z';

const startServer = async ({ settings }: Bradford, folder: string, name: string): Promise<Server> => {
  const { port, release } = await takePort();
  await release();
  const running = runOnDatabase(settings, { dataFolder: join(folder, name), port, now });
  await untilReady(running);
  return { address: `http://127.0.0.1:${String(port)}`, running };
};

/** Starts so many servers, one after the other. */
export const runServers = async (count: number, database?: FreshDatabase): Promise<RunningServers> => {
  const all = await openBradford(now, { database: database ?? (await freshDatabase()) });
  const folder = mkdtempSync(join(tmpdir(), 'convenor-servers-'));
  const servers: Server[] = [];
  while (servers.length < count) servers.push(await startServer(all, folder, String(servers.length)));
  const visitors = new Map<string, Promise<VisitorOverHttp>>();
  return {
    all,
    servers,
    visitor: (who) => {
      const visitor = visitors.get(who) ?? signInAt(servers[0]?.address ?? '', all.person(who));
      visitors.set(who, visitor);
      return visitor;
    },
    close: async () => {
      for (const { running } of servers) running.process.kill('SIGTERM');
      for (const { running } of servers) await running.ended;
      await all.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
