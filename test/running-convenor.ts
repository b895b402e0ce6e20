import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { DatabaseSettings } from '../src/store/settings.ts';
import { environmentOfTools, root } from './tools.ts';

export type Running = {
  readonly process: ChildProcess;
  /** What it has printed so far, errors included. */
  readonly printed: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
};

/** Runs one of our programs as `npm start` and `npm run reset` do, on a data folder and a port of the test's own. */
export function runOurs(program: 'src/main.js' | 'src/reset.ts', dataFolder: string, port: number): Running {
  return runNode([join(root, program)], { DATABASE_URL: '', DATA_FOLDER: dataFolder, PORT: String(port) });
}

/** Where a server runs, and at what time it always is there. */
export interface Place {
  readonly dataFolder: string;
  readonly port: number;
  readonly now: string;
}

/** Runs the server as `npm start` does, on a database that is there already. */
export function runOnDatabase(settings: DatabaseSettings, { dataFolder, port, now }: Place): Running {
  return runNode(['--import', import.meta.resolve('./stopped-clock.ts'), join(root, 'src/main.js')], {
    DATABASE_URL: urlOf(settings.connection('owner')),
    DATABASE_URL_WEB: urlOf(settings.connection('web')),
    DATA_FOLDER: dataFolder,
    PORT: String(port),
    STOPPED_CLOCK: now,
    // It would go by the database's clock, which does not stand.
    WATCH: 'elsewhere',
  });
}

/** How somebody who runs a server of their own would write it down. */
export function urlOf(config: pg.PoolConfig): string {
  const { user, password, host, port, database } = new pg.Client(config);
  const options = config.options === undefined ? {} : { options: config.options };
  const rest = new URLSearchParams({ ...options, host, port: String(port) });
  const whose = [user ?? '', ...(password === undefined ? [] : [password])].map(encodeURIComponent).join(':');
  return `postgres://${whose}@localhost/${encodeURIComponent(database ?? '')}?${rest.toString()}`;
}

export function runNode(args: readonly string[], variables: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, args, {
    env: { ...environmentOfTools(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const ended = once(child, 'close').then(() => child.exitCode ?? child.signalCode);
  return { process: child, printed: () => printed, ended };
}

/** Waits for a running Convenor to say that it is ready. */
export async function untilReady(running: Running): Promise<void> {
  await until(() => running.printed().includes('ready') || running.process.exitCode !== null);
  if (!running.printed().includes('ready')) throw new Error(`It did not start: ${running.printed()}`);
}

/** Waits for a condition; failing with what it last said when it does not come true in time. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 50): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not within ${seconds} seconds: ${condition.toString()}`);
    await wait(20);
  }
}

/** A port that nobody listens on now, and how to take it. */
export async function takePort(port = 0): Promise<{ port: number; release: () => Promise<unknown> }> {
  const server = createServer();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return { port: address.port, release: () => once(server.close(), 'close') };
}

/** The process of the embedded database that serves a data folder. */
export function databaseProcess(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'database/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
