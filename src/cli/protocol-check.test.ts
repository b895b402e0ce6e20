import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { shipped } from './protocol-folder.ts';
import { run } from './protocol-check.ts';

const sound = fileURLToPath(new URL('../protocol/testing/sound', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(sound, join(folder, 'sound'), { recursive: true });
  await cp(sound, join(folder, 'broken'), { recursive: true });
  const file = join(folder, 'broken', 'protocol.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('owner: social-worker', 'owner: nobody'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const checked = async (...args: readonly string[]) => {
  let said = '';
  const listen = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(listen);
  vi.spyOn(process.stderr, 'write').mockImplementation(listen);
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, said };
};

test('A sound protocol has no faults, and what must be set before going live is listed', async () => {
  const { code, said } = await checked(join(folder, 'sound'));
  expect(code).toBe(0);
  expect(said).toContain('no faults');
  expect(said).toContain('To be set before going live:\n  Desk sergeant (Police): a telephone number.');
});

test('A fault is said with its file, its line and what is wrong, also as JSON', async () => {
  const file = join(folder, 'broken', 'protocol.yaml');
  const text = await readFile(file, 'utf8');
  const line = text.slice(0, text.indexOf('owner: nobody')).split('\n').length;
  const message = '“nobody” is not a role of this protocol. Add it to “roles”, or name one that is there.';
  expect((await checked(join(folder, 'broken'))).said).toContain(
    `${file}:${String(line)} timescales.conference.owner: ${message}`,
  );
  const { code, said } = await checked(join(folder, 'broken'), '--json');
  expect(code).toBe(1);
  const path = 'timescales.conference.owner';
  expect(JSON.parse(said)).toMatchObject({ authority: 'sound', ok: false, faults: [{ file, line, path, message }] });
});

test('A folder without a protocol cannot be checked', async () => {
  expect(await checked(join(folder, 'nowhere'))).toMatchObject({ code: 2 });
  expect(await checked()).toMatchObject({ code: 2 });
});

test.each(['bradford', 'hampshire', 'knowsley', 'salford', 'wirral', 'working-together'])(
  'The protocol of %s, as it is shipped, has no faults',
  async (name) => {
    const { code, said } = await checked(join(shipped, name));
    expect([code, said.split('\n').slice(0, 4)]).toEqual([0, expect.anything()]);
  },
);

test('The calendar beside a protocol is checked with it, and school holidays that are only assumed are to be set', async () => {
  const named = join(folder, 'dated');
  await cp(sound, named, { recursive: true });
  const calendar = join(named, 'calendar.yaml');
  const year = 'schoolYears:\n  - { from: 2026-09-01, to: 2027-08-31, assumed: true, holidays: [] }\n';
  await writeFile(calendar, year);
  expect(await checked(named)).toMatchObject({
    code: 0,
    said: expect.stringContaining('School holidays from 2026-09-01 to 2027-08-31') as string,
  });
  await writeFile(calendar, year.replace('2027-08-31', '2026-08-31'));
  const { code, said } = await checked(named);
  expect(code).toBe(1);
  expect(said).toContain(
    'dated/calendar.yaml:2 schoolYears[1]: This ends on 2026-08-31, before it begins on 2026-09-01.',
  );
});
