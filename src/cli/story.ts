import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { player } from '../story/play-story.ts';
import { readStories, type Story } from '../story/read-stories.ts';
import type { Command } from './command.ts';
import { folderAbove, type ProtocolFound, protocolIn } from './protocol-of.ts';
import { cannot } from './run-command.ts';
import { sayStories, type StoryTold } from './say-stories.ts';

type Player = ReturnType<typeof player>;

/** Each protocol is read once, however many stories are played on it. */
const players = () => {
  const known = new Map<string, Promise<{ readonly play: Player | null; readonly faults: readonly string[] }>>();
  const made = (found: ProtocolFound) =>
    found.ok ? { play: player(found.value), faults: [] } : { play: null, faults: found.faults };
  return (folder: string) => {
    const before = known.get(folder) ?? protocolIn(folder).then(made);
    known.set(folder, before);
    return before;
  };
};

/** The folder of a story’s protocol: the one it names beside the file’s own, or the nearest above the file. */
const folderOf = async (story: Story, file: string): Promise<string | null> => {
  const above = await folderAbove(resolve(file));
  if (story.protocol === null) return above;
  return above === null ? resolve('protocols', story.protocol) : join(dirname(above), story.protocol);
};

interface FileTold {
  readonly stories: readonly StoryTold[];
  readonly faults: readonly string[];
}

const tellFile = async (file: string, playerIn: ReturnType<typeof players>): Promise<FileTold> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { stories: [], faults: [`${file} cannot be read.`] };
  const read = readStories(text);
  if (!read.ok) return { stories: [], faults: read.faults.map(({ line, message }) => `${file}:${line} ${message}`) };
  const stories: StoryTold[] = [];
  const faults = new Set<string>();
  for (const story of read.stories) {
    const folder = await folderOf(story, file);
    const { play, faults: why } =
      folder === null
        ? { play: null, faults: [`${file}: there is no protocol in a folder above it.`] }
        : await playerIn(folder);
    if (play === null) for (const fault of why) faults.add(fault);
    else stories.push({ file, ...play(story) });
  }
  return { stories, faults: [...faults] };
};

const run: Command['run'] = async (args, print) => {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const asJson = args.includes('--json');
  const strange = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (files.length === 0 || strange !== undefined) {
    print.err(
      strange === undefined
        ? `Usage: npx convenor ${story.usage}`
        : `“${strange}” is not an option of story: --json is.`,
    );
    return cannot;
  }
  const playerIn = players();
  const told: FileTold[] = [];
  for (const file of files) told.push(await tellFile(file, playerIn));
  const stories = told.flatMap((each) => each.stories);
  const faults = [...new Set(told.flatMap((each) => each.faults))];
  print.out(sayStories(stories, asJson));
  for (const fault of faults) print.err(fault);
  if (faults.length > 0) return cannot;
  return stories.every(({ ok }) => ok) ? 0 : 1;
};

export const story: Command = {
  usage: 'story FILE… [--json]         play worked stories on a protocol',
  run,
};
