import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const convenor = fileURLToPath(new URL('../convenor.js', import.meta.url));
const bradford = fileURLToPath(new URL('../../protocols/bradford', import.meta.url));

interface Answered {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';
const file = (name: string): string => join(folder, 'bradford', 'stories', name);

const story = (...args: readonly string[]): Promise<Answered> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [convenor, 'story', ...args], { cwd: folder }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

const good = `Feature: One
  @BR-014
  Scenario: A meeting within a day
    Given urgency is "24-hours"
    When meeting-decided happens at 2026-11-20 16:45
    Then meeting-held-24h is due at 2026-11-21 16:45
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
  await cp(bradford, join(folder, 'bradford'), { recursive: true });
  await writeFile(file('good.feature'), good);
  await writeFile(file('bad.feature'), good.replace('2026-11-21', '2026-11-22'));
  await writeFile(file('broken.feature'), 'No story at all');
  await writeFile(join(folder, 'alone.feature'), good);
});

afterAll(() => rm(folder, { recursive: true }));

test('Stories that pass are told, and the code is 0', async () => {
  const { code, out } = await story(file('good.feature'));
  expect(out).toContain('✓ A meeting within a day (BR-014)');
  expect(out).toContain('1 story: 1 passed, 0 failed.');
  expect(code).toBe(0);
});

test('A story that fails says where and what was found instead, and the code is 1', async () => {
  const { code, out } = await story(file('good.feature'), file('bad.feature'));
  expect(out).toContain('✗ A meeting within a day (BR-014)');
  expect(out).toContain(`${file('bad.feature')}:6 It is due Saturday 21 November 2026 at 16:45.`);
  expect(out).toContain('2 stories: 1 passed, 1 failed.');
  expect(code).toBe(1);
});

const answer = z.object({
  stories: z.array(
    z.strictObject({
      file: z.string(),
      line: z.number(),
      name: z.string(),
      clauses: z.array(z.string()),
      ok: z.boolean(),
      steps: z.array(z.strictObject({ line: z.number(), text: z.string(), ok: z.boolean(), message: z.string() })),
    }),
  ),
  passed: z.number(),
  failed: z.number(),
});

test('The answer can be had as JSON', async () => {
  const { code, out } = await story('--json', file('bad.feature'));
  const { stories, passed, failed } = answer.parse(JSON.parse(out));
  expect(stories).toMatchObject([{ file: file('bad.feature'), line: 3, clauses: ['BR-014'], ok: false }]);
  expect([passed, failed, code]).toEqual([0, 1, 1]);
});

test('What cannot be read is said with its line, and the code is 2', async () => {
  const broken = await story(file('broken.feature'), file('none.feature'), file('good.feature'));
  expect(broken.err).toContain(`${file('broken.feature')}:1 expected`);
  expect(broken.err).toContain(`${file('none.feature')} cannot be read.`);
  expect(broken.out).toContain('1 passed');
  expect(broken.code).toBe(2);
  const alone = await story(join(folder, 'alone.feature'));
  expect(alone.err).toContain('no folder above it has a protocol.yaml');
  expect(alone.code).toBe(2);
  const nothing = await story();
  expect(nothing.err).toContain('Say which files');
  expect(nothing.code).toBe(2);
});
