import { existsSync, realpathSync, rmSync } from 'node:fs';
import { clusterIn } from './cluster.ts';
import { homeIn } from './home.ts';
import { stopLeftover } from './leftover.ts';

/** Whether a data folder has an embedded database. */
export function holdsDatabase(dataFolder: string): boolean {
  return existsSync(clusterIn(homeIn(dataFolder)));
}

/** Removes the embedded database of a data folder with all it holds, wherever it lives. */
export async function removeEmbedded(dataFolder: string): Promise<void> {
  const home = homeIn(dataFolder);
  if (existsSync(home)) {
    await stopLeftover(clusterIn(home));
    rmSync(realpathSync(home), { recursive: true, force: true });
  }
  rmSync(home, { recursive: true, force: true });
}
