import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PlayedStory } from '../story/play-story.ts';
import { readStories, type Story } from '../story/read-stories.ts';
import { folderAbove } from './folder-above.ts';
import type { players } from './players.ts';

/** A story that was played, and the file it stands in. */
export interface StoryTold extends PlayedStory {
  readonly file: string;
}

interface FileTold {
  readonly stories: readonly StoryTold[];
  /** Why stories could not be played, with file and line. */
  readonly faults: readonly string[];
}

/** Where a story’s protocol is: the folder beside the file’s own that it names, or the nearest above the file. */
const folderOf = ({ protocol }: Story, above: string | null): string | null => {
  if (protocol === null) return above;
  return above === null ? protocol : join(dirname(above), protocol);
};

const failed = (...faults: readonly string[]): FileTold => ({ stories: [], faults });

const tell = async (story: Story, file: string, playerIn: ReturnType<typeof players>): Promise<FileTold> => {
  const folder = folderOf(story, await folderAbove(resolve(file)));
  if (folder === null)
    return failed(`${file}: no folder above it has a protocol.yaml. Say which: Given the protocol "…"`);
  const player = await playerIn(folder);
  return player.ok ? { stories: [{ file, ...player.play(story) }], faults: [] } : failed(...player.faults);
};

/** Plays every story of a file. */
export const tellFile = async (file: string, playerIn: ReturnType<typeof players>): Promise<FileTold> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return failed(`${file} cannot be read.`);
  const read = readStories(text);
  if (!read.ok) return failed(...read.faults.map(({ line, message }) => `${file}:${String(line)} ${message}`));
  const told = await Promise.all(read.stories.map((story) => tell(story, file, playerIn)));
  return { stories: told.flatMap(({ stories }) => stories), faults: told.flatMap(({ faults }) => faults) };
};
