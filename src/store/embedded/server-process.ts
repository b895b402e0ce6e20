import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.ts';
import { stopLeftover } from './leftover.ts';
import { runAs } from './run-as.ts';

export type Launch = {
  readonly program: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly account: Account;
  readonly log: (line: string) => void;
  /** PostgreSQL settings on top of ours. */
  readonly extra: readonly string[];
};

/** The superuser's way in, which only the launcher and the tests use. */
export function administrator(socketFolder: string, database = 'postgres'): pg.ClientConfig {
  return { host: socketFolder, port: 5432, user: 'postgres', database, ssl: false };
}

/** Starts PostgreSQL and waits until it answers; while an earlier one is still letting go of the folder, tries again. */
export async function launchServer(launch: Launch): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    await stopLeftover(launch.cluster);
    const complaints: string[] = [];
    const child = spawnServer(launch, complaints);
    if (await answers(child, launch.socketFolder)) return child;
    const said = complaints.at(-1) ?? 'it said nothing';
    if (attempt === 20 || !/lock file|shared memory/.test(said)) throw new Error(`The database did not start: ${said}`);
    await wait(500);
  }
}

/** Ends sessions, writes what must be written and stops; quick, and as safe as any crash if it takes too long. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await ended;
  clearTimeout(impatient);
}

function spawnServer(launch: Launch, complaints: string[]): ChildProcess {
  const { command, args, options } = runAs(launch.account, launch.program, [
    ...['-D', launch.cluster],
    ...[...ourSettings(launch.socketFolder), ...launch.extra].flatMap((setting) => ['-c', setting]),
  ]);
  // Detached: Ctrl-C reaches us alone, and we stop the database last.
  const child = spawn(command, args, {
    ...options,
    cwd: launch.cluster,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.on('error', (error) => complaints.push(error.message));
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.includes('FATAL')) complaints.push(line);
    launch.log(line);
  });
  return child;
}

/** Only a socket, and nothing of a child's record in the log: neither statements nor the details of an error. */
function ourSettings(socketFolder: string): string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories="${socketFolder.replaceAll('"', '""')}"`,
    'unix_socket_permissions=0700',
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'log_checkpoints=off',
    'jit=off',
  ];
}

async function answers(child: ChildProcess, socketFolder: string): Promise<boolean> {
  for (let waited = 0; waited < 60_000 && isRunning(child); waited += 20) {
    const client = new pg.Client(administrator(socketFolder));
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return true;
    await wait(20);
  }
  return false;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
