import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { environmentOfTools, root } from './tools.ts';

type Check = { readonly title: string; readonly command: readonly [string, ...string[]]; readonly advice: string };

/** The slow ones first, so that the quick ones fill the other core meanwhile. */
const checks: readonly Check[] = [
  { title: 'Lint', command: ['eslint', '.'], advice: 'The lint found what it names above.' },
  { title: 'Type check', command: ['tsc', '--noEmit'], advice: 'The types do not fit together where it says above.' },
  { title: 'Format', command: ['biome', 'format', '.'], advice: 'Some files are not formatted: run npm run format.' },
  {
    title: 'Floors',
    command: ['depcruise', '--no-progress', 'src'],
    advice: 'A room imports what its floor may not: .dependency-cruiser.cjs says why.',
  },
  { title: 'Unused code', command: ['knip', '--no-progress'], advice: 'Nothing uses what is named above: remove it.' },
];

type Result = { readonly check: Check; readonly passed: boolean; readonly output: string; readonly seconds: number };

/** Runs the checks that need no test, a few at a time, and stops at the first that fails. */
export async function runChecks(): Promise<boolean> {
  const waiting = [...checks];
  const stop = new AbortController();
  const hasFailed = () => stop.signal.aborted;
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const result = await runCheck(check, stop.signal);
      if (hasFailed()) return;
      report(result);
      if (!result.passed) stop.abort();
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return !hasFailed();
}

function runCheck(check: Check, signal: AbortSignal): Promise<Result> {
  const [command, ...args] = check.command;
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: environmentOfTools(),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (passed: boolean) =>
      resolve({
        check,
        passed,
        output: Buffer.concat(output).toString(),
        seconds: (performance.now() - began) / 1000,
      });
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function report({ check, passed, output, seconds }: Result): void {
  console.log(`${check.title}: ${passed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (passed) return;
  process.stdout.write(output);
  console.log(`\n${check.advice}`);
}
