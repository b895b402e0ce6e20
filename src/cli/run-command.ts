import { nearest } from '../protocol/nearest.ts';
import type { Command, Print } from './command.ts';

/** Asked for something that is not there, or not readable. */
export const cannot = 2;

/** Runs the command that the first words name: `story …`, `protocol check …`. */
export const runCommand = async (
  commands: Readonly<Record<string, Command>>,
  args: readonly string[],
  print: Print,
): Promise<number> => {
  const named = [2, 1].map((words) => args.slice(0, words).join(' ')).find((words) => Object.hasOwn(commands, words));
  const command = named === undefined ? undefined : commands[named];
  if (named !== undefined && command !== undefined) return command.run(args.slice(named.split(' ').length), print);
  const asked = args[0];
  if (asked !== undefined && asked !== '--help')
    print.err(`“${asked}” is not a command.${nearest(asked, Object.keys(commands))}`);
  const usage = ['Usage:', ...Object.values(commands).map((each) => `  npx convenor ${each.usage}`)].join('\n');
  if (asked === '--help') print.out(usage);
  else print.err(usage);
  return asked === '--help' ? 0 : cannot;
};
