import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Story, readStories } from '../story/read-stories.ts';

const ours = fileURLToPath(new URL('../../protocols/', import.meta.url));

/** A file of stories, as it stands. */
export interface StoryFile {
  /** `timescales.feature` */
  readonly name: string;
  readonly text: string;
  /** None where it cannot be read as stories: then it proves nothing. */
  readonly stories: readonly Story[];
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.feature')).toSorted();
};

/** The stories beside a protocol, in its folder. */
export const storyFilesIn = async (protocolFolder: string): Promise<readonly StoryFile[]> => {
  const folder = join(protocolFolder, 'stories');
  const read = (await namesIn(folder)).map(async (name): Promise<StoryFile> => {
    const text = await readFile(join(folder, name), 'utf8');
    const found = readStories(text);
    return { name, text, stories: found.ok ? found.stories : [] };
  });
  return Promise.all(read);
};

const readBefore = new Map<string, Promise<readonly StoryFile[]>>();

/** The stories of an authority whose protocol comes with Convenor. They are read once. */
export const storyFilesOf = (authorityId: string): Promise<readonly StoryFile[]> => {
  const found = readBefore.get(authorityId) ?? storyFilesIn(join(ours, authorityId));
  readBefore.set(authorityId, found);
  return found;
};
