import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginFilling } from './first-filling.ts';

let folder: string;
const cluster = () => join(folder, 'database/cluster');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convenor-filling-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a first start cut short before the demonstration was complete is begun afresh', async () => {
  await beginFilling(folder);
  mkdirSync(cluster(), { recursive: true });
  await beginFilling(folder);
  expect(existsSync(cluster())).toBe(false);
});

test('a database that was filled once is never removed, however a later start ends', async () => {
  const filled = await beginFilling(folder);
  mkdirSync(cluster(), { recursive: true });
  filled();
  for (let start = 0; start < 3; start += 1) await beginFilling(folder);
  expect(existsSync(cluster())).toBe(true);
});
