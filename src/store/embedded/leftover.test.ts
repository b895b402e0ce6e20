import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stopLeftover } from './leftover.ts';

let cluster: string;

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'convenor-cluster-'));
});

afterEach(() => rmSync(cluster, { recursive: true }));

test('after a restart of the machine, a process number that another program has now does not keep the database from starting', async () => {
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`);
  await stopLeftover(cluster);
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
});

test('a process that is gone is left to PostgreSQL to judge, which also looks for what it may have left in memory', async () => {
  writeFileSync(join(cluster, 'postmaster.pid'), `${2 ** 22 + 1}\n${cluster}\n`);
  await stopLeftover(cluster);
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(true);
});

test('a folder in which nothing ran needs nothing', async () => {
  await expect(stopLeftover(cluster)).resolves.toBeUndefined();
});
