import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holidaysByRule } from '../calendar/testing/holidays-by-rule.ts';
import { run as sayReach } from './holidays.ts';
import { importHolidays, run } from './holidays-import.ts';

const shipped = fileURLToPath(new URL('../calendar/bank-holidays.json', import.meta.url));
const today = Temporal.PlainDate.from('2026-11-22');
let folder = '';
let table = '';
let said = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holidays-'));
  table = join(folder, 'bank-holidays.json');
  await copyFile(shipped, table);
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const days = (year: number) => holidaysByRule(year).map((date) => ({ title: 'A day', date, notes: '', bunting: true }));

const importing = async (text: string) => {
  const file = join(folder, 'newer.json');
  await writeFile(file, text);
  return importHolidays(file, { table, today });
};
const newer = (...years: readonly number[]) =>
  JSON.stringify({ division: 'england-and-wales', events: years.flatMap(days) });

describe('holidays import', () => {
  test('adds a new year, says each day of it and how far the calendar now reaches', async () => {
    expect(await importing(newer(2029))).toBe(0);
    expect(said).toContain('new: 25 December 2029, A day');
    expect(said).toContain('The calendar reaches to 31 December 2029.');
    const written = JSON.parse(await readFile(table, 'utf8')) as {
      'england-and-wales': { events: { date: string }[] };
    };
    expect(written['england-and-wales'].events.map(({ date }) => date)).toEqual(
      Array.from({ length: 18 }, (_, place) => holidaysByRule(2012 + place)).flat(),
    );
    expect(await readdir(folder)).toEqual(['bank-holidays.json', 'newer.json']);
  });

  test('of what is known already writes nothing, and says how far it reaches', async () => {
    expect(await importHolidays(shipped, { table, today })).toBe(0);
    expect(said).toContain('nothing new');
    expect(said).toContain('31 December 2028');
  });

  test.each([
    ['is no table', 'nonsense', 'no events for “england-and-wales”'],
    ['is not whole', newer(2029).replace('2029-12-25', '2029-12-24').replace('2029-12-26', '2029-12-24'), 'twice'],
    ['takes back a day that is past', newer(2026).replace('2026-05-04', '2026-05-05'), 'which is past'],
  ])('of a file that %s says so in one sentence and leaves the table as it was', async (_, text, sentence) => {
    expect(await importing(text)).toBe(1);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
    expect(said).toContain('was not imported');
    expect(said).toContain(sentence);
    expect(await readFile(table, 'utf8')).toBe(await readFile(shipped, 'utf8'));
  });

  test('of a file that is not there, or of none, cannot be done', async () => {
    expect(await importHolidays(join(folder, 'nowhere.json'), { table, today })).toBe(2);
    expect(said).toContain('cannot be read');
    expect(await run([])).toBe(2);
    expect(said).toContain('Say which file');
  });
});

test('holidays says from when to when the bank holidays are known', async () => {
  await sayReach();
  expect(said).toMatch(/known from 1 January 2012 to \d+ December \d{4}: \d+ days from today/);
});
