import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart, hasCode } from './cannot-start.ts';
import { processIdentity } from './process-identity.ts';

const holderSchema = z.object({ pid: z.number(), identity: z.string(), address: z.string().nullable() });

type Holder = z.infer<typeof holderSchema>;

export type DataLock = {
  /** Writes down where this process answers, for the message to a second one. */
  readonly answersAt: (address: string) => void;
  readonly release: () => void;
};

export const lockName = 'running.json';

/**
 * Makes this process the only one at work in a data folder. A lock left by a process that is no more, killed or lost
 * with the machine, does not count. Throws `CannotStart` when another is at work.
 */
export function lockData(folder: string): DataLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, lockName);
  const mine = `${path}.${process.pid}`;
  const me: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', address: null };
  writeFileSync(mine, JSON.stringify(me));
  try {
    while (!took(mine, path)) breakUnlessHeld(path);
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    answersAt: (address) => {
      writeFileSync(mine, JSON.stringify({ ...me, address }));
      renameSync(mine, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** A link appears whole or not at all, so that nobody reads half a lock. */
function took(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function breakUnlessHeld(path: string): void {
  const seen = contentOf(path);
  const holder = seen === null ? null : holderOf(seen);
  if (holder !== null && processIdentity(holder.pid) === holder.identity) throw new CannotStart(sayHeld(holder));
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
    // Somebody quicker broke the same lock and took it: what was just moved is theirs.
    if (contentOf(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function sayHeld({ pid, address }: Holder): string {
  const where = address === null ? '' : ` at ${address}`;
  return `Convenor is already running here${where} (process ${pid}): stop it first with Ctrl-C.`;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function holderOf(content: string): Holder | null {
  try {
    return holderSchema.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
