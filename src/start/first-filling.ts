import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsDatabase, removeEmbedded } from '../store/embedded/remove-embedded.ts';

/** Stands in a data folder from before its database is made until the demonstration is in it. */
export function fillingMark(dataFolder: string): string {
  return join(dataFolder, 'filling');
}

/**
 * Marks a data folder whose embedded database is yet to be made and filled; answers how to take the mark away when that
 * is done. A start cut short in between left its mark: what it made is removed, since nobody can have written in it yet.
 */
export async function beginFilling(dataFolder: string): Promise<() => void> {
  const mark = fillingMark(dataFolder);
  if (existsSync(mark)) await removeEmbedded(dataFolder);
  if (holdsDatabase(dataFolder)) return () => undefined;
  writeFileSync(mark, '');
  return () => {
    rmSync(mark);
    settle(dataFolder);
  };
}

/** Without this a power cut could bring the mark back, and with it the end of what people wrote since. */
function settle(folder: string): void {
  const open = openSync(folder, 'r');
  fsyncSync(open);
  closeSync(open);
}
