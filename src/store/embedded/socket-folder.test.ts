import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSocketFolder } from './socket-folder.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'convenor-home-'));
});

afterEach(() => rmSync(home, { recursive: true }));

test('the socket is beside the data, where nobody else may enter', () => {
  const { path } = makeSocketFolder(home, null);
  expect(path).toBe(join(home, 'socket'));
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('below a path too long for the kernel it is in a short folder, which goes away with the database', () => {
  const { path, remove } = makeSocketFolder(join(home, 'x'.repeat(90)), null);
  expect(path.length).toBeLessThan(80);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  remove();
  expect(existsSync(path)).toBe(false);
});
