import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { worksAs } from './run-as.ts';

/** Where the database lives in a data folder, or the link to where it lives. */
export function homeIn(dataFolder: string): string {
  return join(dataFolder, 'database');
}

/**
 * The folder the database lives in. Below a folder that its account may not enter (a root user's own, usually) nothing
 * of PostgreSQL can run, so the data folder then holds a link to a folder below `elsewhere`.
 */
export function prepareHome(dataFolder: string, account: Account, elsewhere = '/var/lib/convenor'): string {
  const home = homeIn(dataFolder);
  mkdirSync(dataFolder, { recursive: true });
  if (lstatSync(home, { throwIfNoEntry: false })?.isSymbolicLink() === true) return realpathSync(home);
  if (account !== null) chmodSync(dataFolder, 0o711);
  if (isOpenTo(account, dataFolder)) return makeFolder(home, 0o711);
  if (lstatSync(home, { throwIfNoEntry: false }) !== undefined) {
    throw new Error(`The account that runs the database can no longer enter ${home}: let it enter the folders above.`);
  }
  const away = join(elsewhere, createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12));
  rmSync(away, { recursive: true, force: true });
  makeFolder(elsewhere, 0o711);
  makeFolder(away, 0o711);
  symlinkSync(away, home);
  return away;
}

/** Whether an account may enter a folder. */
export function isOpenTo(account: Account, folder: string): boolean {
  return account === null || worksAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

/** An existing or new folder with exactly this mode, whatever the umask, owned by `account` if one is given. */
export function makeFolder(path: string, mode: number, account: Account = null): string {
  mkdirSync(path, { recursive: true });
  if (account !== null) chownSync(path, account.uid, account.gid);
  chmodSync(path, mode);
  return path;
}
