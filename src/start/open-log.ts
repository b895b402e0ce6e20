import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Log = {
  readonly path: string;
  readonly write: (line: string) => void;
  readonly close: () => Promise<void>;
};

const largest = 20 * 1024 * 1024;

/** The log of a data folder, and the one before it. */
export function logIn(folder: string): [current: string, old: string] {
  return [join(folder, 'convenor.log'), join(folder, 'convenor.log.old')];
}

/** Opens the log of the web server and the embedded database: ids and codes, never what anybody typed. */
export function openLog(folder: string): Log {
  mkdirSync(folder, { recursive: true });
  const [path, old] = logIn(folder);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, old);
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 });
  // A full disk must not stop the service; the database will say so where it matters.
  stream.on('error', () => undefined);
  return {
    path,
    write: (line) => stream.write(line),
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
