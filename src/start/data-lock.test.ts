import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { lockData, lockName } from './data-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convenor-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a data folder belongs to one process at a time', () => {
  const lock = lockData(folder);
  expect(() => lockData(folder)).toThrow(CannotStart);
  lock.release();
  lockData(folder).release();
  expect(existsSync(join(folder, lockName))).toBe(false);
});

test('whoever comes second is told where the first answers', () => {
  lockData(folder).answersAt('http://127.0.0.1:3000');
  expect(() => lockData(folder)).toThrow(`already running here at http://127.0.0.1:3000 (process ${process.pid})`);
});

test.for([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone', address: null })],
  ['whose number now belongs to another process', JSON.stringify({ pid: 1, identity: 'before', address: null })],
  ['that a crash left empty', ''],
  ['that makes no sense', '{"pid":"one"}'],
])('a lock %s does not stand in the way', ([, content]) => {
  writeFileSync(join(folder, lockName), content ?? '');
  lockData(folder).release();
});
