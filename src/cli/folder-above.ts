import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const holdsProtocol = (folder: string): Promise<boolean> =>
  access(join(folder, 'protocol.yaml')).then(
    () => true,
    () => false,
  );

/** The nearest folder above a file that holds a protocol; null where none does. */
export const folderAbove = async (file: string): Promise<string | null> => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await holdsProtocol(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
};
