import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';

const asked: string[][] = [];
const command = (code: number) => ({
  usage: 'FILE',
  load: async () => ({
    run: async (args: readonly string[]) => {
      asked.push([...args]);
      return code;
    },
  }),
});
const commands = { story: command(1), 'protocol check': command(0) };

let said = '';
beforeEach(() => {
  said = '';
  asked.length = 0;
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

describe('convenor', () => {
  test('does what its first words say, with what follows, and answers its code', async () => {
    expect(await runCommand(commands, ['story', 'a.feature', '--json'])).toBe(1);
    expect(await runCommand(commands, ['protocol', 'check', 'bradford'])).toBe(0);
    expect(asked).toEqual([['a.feature', '--json'], ['bradford']]);
  });

  test('answers what it does not know with the nearest command and with all there are', async () => {
    expect(await runCommand(commands, ['protocol', 'chek', 'x'])).toBe(2);
    expect(said).toContain('“protocol chek” is not a command of convenor. Did you mean “protocol check”?');
    expect(said).toContain('npx convenor story FILE');
    expect(await runCommand(commands, ['constructor'])).toBe(2);
    expect(asked).toEqual([]);
  });

  test('says what it can do when asked for help, and when asked nothing', async () => {
    expect(await runCommand(commands, ['--help'])).toBe(0);
    expect(await runCommand(commands, [])).toBe(2);
    expect(said).toContain('Usage:');
  });
});
