import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { makeFolder } from './home.ts';
import type { Programs } from './programs.ts';
import { runAs } from './run-as.ts';

const settings = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];

export function clusterIn(home: string): string {
  return join(home, 'cluster');
}

/** Makes the folder of PostgreSQL's files unless it is there. It gets its name last: half of one is never taken for one. */
export async function ensureCluster(home: string, programs: Programs, account: Account): Promise<string> {
  const cluster = clusterIn(home);
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster);
    return cluster;
  }
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makeFolder(unfinished, 0o700, account);
  const { command, args, options } = runAs(account, programs.initdb, [...settings, '-D', unfinished]);
  await promisify(execFile)(command, args, { cwd: unfinished, ...options });
  renameSync(unfinished, cluster);
  return cluster;
}

function refuseOtherVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== '18') throw new Error(`${cluster} was made by PostgreSQL ${version}; this one is 18.`);
}
