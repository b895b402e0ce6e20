import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { FiledStory } from '../story/clauses/proof.ts';
import { readStories } from '../story/read-stories.ts';

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.feature')).toSorted();
  } catch {
    return [];
  }
};

/** The stories in the folder of a protocol. A file that cannot be read as stories proves nothing. */
export const storiesOf = async (folder: string): Promise<readonly FiledStory[]> => {
  const names = await namesIn(join(folder, 'stories'));
  const read = names.map(async (name): Promise<readonly FiledStory[]> => {
    const path = join(folder, 'stories', name);
    const stories = readStories(await readFile(path, 'utf8'));
    const file = relative(process.cwd(), path);
    return stories.ok ? stories.stories.map((story) => ({ file, story })) : [];
  });
  return (await Promise.all(read)).flat();
};
