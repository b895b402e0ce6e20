import { players } from './players.ts';
import { complain, print } from './print.ts';
import { sayStories } from './say-stories.ts';
import { tellFile } from './tell-file.ts';

/** Plays the stories of files. 0: all passed, 1: one failed, 2: one could not be read or played. */
export const run = async (args: readonly string[]): Promise<number> => {
  const files = args.filter((arg) => !arg.startsWith('-'));
  const strange = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (strange !== undefined) complain(`“${strange}” is not an option of convenor story; --json is.`);
  if (files.length === 0) complain('Say which files: convenor story FILE… [--json]');
  if (files.length === 0 || strange !== undefined) return 2;
  const playerIn = players();
  const told = await Promise.all(files.map((file) => tellFile(file, playerIn)));
  const stories = told.flatMap((each) => each.stories);
  const faults = new Set(told.flatMap((each) => each.faults));
  print(sayStories(stories, args.includes('--json')));
  for (const fault of faults) complain(fault);
  if (faults.size > 0) return 2;
  return stories.every(({ ok }) => ok) ? 0 : 1;
};
