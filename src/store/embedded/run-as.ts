import { execFileSync, type SpawnOptions } from 'node:child_process';
import type { Account } from './account.ts';

export type Invocation = {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'env' | 'uid' | 'gid'>;
};

/**
 * How to run a program under an account. With setpriv the kernel interrupts the program when our process dies,
 * however it dies: after kill -9 nothing is left running.
 */
export function runAs(account: Account, program: string, args: readonly string[]): Invocation {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  if (hasSetpriv()) {
    const identity = account === null ? [] : [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
    return { command: 'setpriv', args: [...identity, '--pdeathsig=INT', program, ...args], options: { env } };
  }
  return { command: program, args, options: { env, ...account } };
}

/** Whether a program works under an account: it may be out of reach, or on a disk from which nothing may run. */
export function worksAs(account: Account, program: string, args: readonly string[]): boolean {
  const { command, args: all, options } = runAs(account, program, args);
  return succeeds(command, all, options);
}

let setpriv: boolean | undefined;

function hasSetpriv(): boolean {
  setpriv ??= succeeds('setpriv', ['--pdeathsig=INT', 'true'], {});
  return setpriv;
}

function succeeds(command: string, args: readonly string[], options: Invocation['options']): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', cwd: '/', ...options });
    return true;
  } catch {
    return false;
  }
}
