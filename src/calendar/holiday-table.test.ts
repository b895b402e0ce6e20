import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BankHoliday, readHolidayTable, writeHolidayTable } from './holiday-table.ts';
import { holidaysByRule } from './testing/holidays-by-rule.ts';

const shipped = readFileSync(new URL('./bank-holidays.json', import.meta.url), 'utf8');
const days = (year: number) => holidaysByRule(year).map((date) => ({ title: 'A day', date, notes: '', bunting: true }));
const table = (events: readonly unknown[]) =>
  JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events }, scotland: { events: [] } });

const refusal = (text: string) => {
  const read = readHolidayTable(text);
  return read.ok ? '' : read.refusal.message;
};
/** Next year’s days with the first one changed. */
const with2030But = (change: Partial<Record<keyof BankHoliday, unknown>>) => {
  const [first, ...others] = days(2030);
  return table([{ ...first, ...change }, ...others]);
};

describe('the table that is shipped', () => {
  test('read and written again is the same file, letter by letter', () => {
    const read = readHolidayTable(shipped);
    expect(read.ok ? writeHolidayTable(read.value) : read.refusal.message).toBe(shipped);
  });
});

describe('a table of GOV.UK', () => {
  test('is read as a whole, or as the part for England and Wales alone', () => {
    const part = JSON.stringify({ division: 'england-and-wales', events: days(2030) });
    expect(readHolidayTable(part)).toEqual(readHolidayTable(table(days(2030))));
    expect(readHolidayTable(part)).toMatchObject({ ok: true, value: { length: 8 } });
  });

  test('is put in order, and keys that we do not know are left out', () => {
    const shuffled = days(2030)
      .toReversed()
      .map((each) => ({ ...each, colour: 'red' }));
    expect(readHolidayTable(table(shuffled))).toEqual({ ok: true, value: days(2030) });
  });

  test.each([
    ['is no JSON', 'a web page', 'there are no events for “england-and-wales”'],
    ['has only another country', JSON.stringify({ division: 'scotland', events: days(2030) }), 'no events for'],
    ['is empty', table([]), 'no events for'],
    ['has a holiday without a title', with2030But({ title: '' }), 'each needs a title, a date, notes and bunting'],
    ['has a holiday whose date is a number', with2030But({ date: 20300101 }), 'each needs a title'],
    ['has a date that does not exist', with2030But({ date: '2030-02-30' }), '“2030-02-30” (A day) is not a real date.'],
    ['has a date in other words', with2030But({ date: '1/1/2030' }), 'is not a real date'],
    ['has a holiday on a Saturday', with2030But({ date: '2030-01-05' }), '5 January 2030 (A day) is at a weekend'],
    ['has one day twice', table([...days(2030), ...days(2030).slice(0, 1)]), '2030-01-01 is there twice.'],
    ['stops in summer', table([...days(2030), ...days(2031).slice(0, 6)]), '2031 is not whole'],
    ['leaves a year out', table([...days(2030), ...days(2032)]), '2031 is not whole: it has 0 bank holidays'],
  ])('that %s is refused in one sentence', (_, text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });
});
