import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Stops a PostgreSQL that an earlier run left in this folder, as happens after kill -9 where the kernel cannot do it
 * for us, and forgets a process number that now belongs to somebody else.
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (!isServing(pid, cluster)) {
    if (isAlive(pid)) rmSync(pidFile, { force: true });
    return;
  }
  signal(pid, 'SIGINT');
  for (let waited = 0; waited < 300; waited += 1) {
    if (!isAlive(pid)) return;
    await wait(100);
  }
  throw new Error(`An earlier database (process ${pid}) in ${cluster} does not stop: stop it, then start again.`);
}

/** A running PostgreSQL has its cluster as its working folder. */
function isServing(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(`-D ${cluster}`);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}
