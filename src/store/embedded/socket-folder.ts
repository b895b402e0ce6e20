import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { isOpenTo, makeFolder } from './home.ts';

/** The kernel holds a socket's path in 108 bytes, the last of them zero (104 on macOS). */
const longestPath = process.platform === 'darwin' ? 103 : 107;

export type SocketFolder = { readonly path: string; readonly remove: () => void };

/** A folder for the socket that nobody else may enter: beside the data, or a short one when that path is too long. */
export function makeSocketFolder(home: string, account: Account): SocketFolder {
  const beside = join(home, 'socket');
  if (fits(beside)) return { path: makeFolder(beside, 0o700, account), remove: () => undefined };
  const parent = [tmpdir(), '/tmp'].find(
    (folder) => fits(join(folder, 'convenor-123456')) && isOpenTo(account, folder),
  );
  if (parent === undefined) throw new Error(`No folder is short enough for the database's socket: set TMPDIR to one.`);
  const path = makeFolder(mkdtempSync(join(parent, 'convenor-')), 0o700, account);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432.lock')) <= longestPath;
}
