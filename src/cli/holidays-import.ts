import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { type BankHoliday, readHolidayTable, writeHolidayTable } from '../calendar/holiday-table.ts';
import { londonDate } from '../calendar/london.ts';
import { bringUpToDate, type Newer } from '../calendar/newer-table.ts';
import { sayDate } from '../calendar/say.ts';
import { workingDays } from '../calendar/working-days.ts';
import { complain, print } from './print.ts';

const ours = fileURLToPath(new URL('../calendar/bank-holidays.json', import.meta.url));

interface Importing {
  /** The table to bring up to date. */
  readonly table: string;
  readonly today: Temporal.PlainDate;
}

const sayHoliday = ({ date, title, notes }: BankHoliday): string =>
  `${sayDate(Temporal.PlainDate.from(date))}, ${title}${notes === '' ? '' : ` (${notes.toLowerCase()})`}`;

const sayChanges = ({ added, dropped, changed }: Newer): readonly string[] => [
  ...added.map((one) => `  new: ${sayHoliday(one)}`),
  ...dropped.map((one) => `  no longer a bank holiday: ${sayHoliday(one)}`),
  ...changed.map(
    ({ was, is }) =>
      `  changed: ${sayHoliday(is)}; it was ${was.title}${was.notes === '' ? '' : ` (${was.notes.toLowerCase()})`}`,
  ),
];

/** Whoever reads the table meanwhile finds the old one or the new one, never half of it. */
const replace = async (file: string, text: string): Promise<void> => {
  const beside = `${file}.new`;
  try {
    await writeFile(beside, text, { flush: true });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
};

const apply = async (newer: Newer, table: string): Promise<void> => {
  const changes = sayChanges(newer);
  const reach = `The calendar reaches to ${sayDate(workingDays({ 'england-and-wales': { events: newer.table } }).known.to)}.`;
  if (changes.length === 0) {
    print(`There is nothing new in it. ${reach}`);
    return;
  }
  await replace(table, writeHolidayTable(newer.table));
  print(
    'The table of bank holidays is brought up to date:',
    ...changes,
    reach,
    'Start Convenor again, so that it counts with it.',
  );
};

const readTable = async (file: string) => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : readHolidayTable(text);
};

/** Lays a newer table over the one there is. */
export const importHolidays = async (file: string, { table, today }: Importing): Promise<number> => {
  const [known, read] = [await readTable(table), await readTable(file)];
  if (known?.ok !== true) throw new Error(`${table} is not a table of bank holidays`);
  if (read === null) {
    complain(`${file} cannot be read.`);
    return 2;
  }
  const newer = read.ok ? bringUpToDate(known.value, read.value, today) : read;
  if (!newer.ok) {
    complain(`${file} was not imported. ${newer.refusal.message}`);
    return 1;
  }
  await apply(newer.value, table);
  return 0;
};

/** Reads a newer bank-holidays.json of GOV.UK. 0: imported or nothing new, 1: it was refused, 2: it cannot be read. */
export const run = async ([file, ...more]: readonly string[]): Promise<number> => {
  if (file !== undefined && more.length === 0)
    return importHolidays(file, { table: ours, today: londonDate(Temporal.Now.instant()) });
  complain('Say which file: convenor holidays import FILE');
  return 2;
};
