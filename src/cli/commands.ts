import type { Command } from './command.ts';
import { story } from './story.ts';

/** What `convenor` can do, by the words it is asked with. */
export const commands: Readonly<Record<string, Command>> = {
  story,
};
