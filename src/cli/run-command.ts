import { nearest } from '../protocol/nearest.ts';
import type { Command } from './commands.ts';
import { complain, print } from './print.ts';

type Commands = Readonly<Record<string, Command>>;

const usage = (commands: Commands): readonly string[] => [
  'Usage:',
  ...Object.entries(commands).map(([words, each]) => `  npx convenor ${words} ${each.usage}`),
];

/** Runs the command that the first words name, `story …` or `protocol check …`, and answers the exit code. */
export const runCommand = async (commands: Commands, args: readonly string[]): Promise<number> => {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command !== undefined) return (await command.load()).run(args.slice(words));
  }
  const [asked = '--help', more = ''] = args;
  if (asked === '--help') {
    print(...usage(commands));
    return args.length === 0 ? 2 : 0;
  }
  const names = Object.keys(commands);
  const named = `${asked} ${more}`.trim();
  complain(`“${named}” is not a command of convenor.${nearest(named, names) || nearest(asked, names)}`);
  for (const line of usage(commands)) complain(line);
  return 2;
};
