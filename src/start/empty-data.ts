import { rmSync } from 'node:fs';
import { removeEmbedded } from '../store/embedded/remove-embedded.ts';
import { lockData } from './data-lock.ts';
import { fillingMark } from './first-filling.ts';
import { logIn } from './open-log.ts';

/** Removes everything Convenor keeps in its data folder. Throws `CannotStart` while it runs there. */
export async function emptyData(folder: string): Promise<void> {
  const lock = lockData(folder);
  try {
    await removeEmbedded(folder);
    for (const file of [...logIn(folder), fillingMark(folder)]) rmSync(file, { force: true });
  } finally {
    lock.release();
  }
}
