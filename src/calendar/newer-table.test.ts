import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bringUpToDate } from './newer-table.ts';
import { holidaysByRule } from './testing/holidays-by-rule.ts';

const on = (date: string, title = 'A day') => ({ title, date, notes: '', bunting: true });
const days = (...years: readonly number[]) => years.flatMap(holidaysByRule).map((date) => on(date));
const known = days(2026, 2027, 2028);
const today = Temporal.PlainDate.from('2027-06-01');
const dates = (all: readonly { readonly date: string }[]) => all.map(({ date }) => date);

const brought = (newer: typeof known) => {
  const result = bringUpToDate(known, newer, today);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const refusal = (newer: typeof known) => {
  const result = bringUpToDate(known, newer, today);
  return result.ok ? '' : `${result.refusal.code}: ${result.refusal.message}`;
};

describe('a newer table', () => {
  test('adds the years that we did not know, and keeps those that it no longer has', () => {
    const { table, added, dropped, changed } = brought(days(2027, 2028, 2029));
    expect(dates(table)).toEqual(dates(days(2026, 2027, 2028, 2029)));
    expect(dates(added)).toEqual(holidaysByRule(2029));
    expect([dropped, changed]).toEqual([[], []]);
  });

  test('that is really an older one changes nothing, and takes nothing away', () => {
    const { table, added } = brought(days(2026, 2027));
    expect([table, added]).toEqual([known, []]);
  });

  test('may move a day to come: it says which is no longer kept, and which is new', () => {
    const moved = days(2027, 2028).map((one) => (one.date === '2028-05-01' ? on('2028-05-08') : one));
    const { table, added, dropped } = brought(moved);
    expect([dates(added), dates(dropped)]).toEqual([['2028-05-08'], ['2028-05-01']]);
    expect(dates(table)).not.toContain('2028-05-01');
  });

  test('may name a day anew, and it says so', () => {
    const renamed = days(2027, 2028).map((one) => (one.date === '2028-05-01' ? on(one.date, 'Spring day') : one));
    expect(brought(renamed).changed).toEqual([{ was: on('2028-05-01'), is: on('2028-05-01', 'Spring day') }]);
  });

  test('without a day that is past is refused: limits were counted by it', () => {
    const without = days(2027, 2028).filter(({ date }) => date !== '2027-05-03');
    expect(refusal(without)).toMatch(/^past-missing: .+2027-05-03 \(A day\), which is past/);
  });

  test('that begins after a year we do not know is refused: the years between would be guessed', () => {
    expect(refusal(days(2030))).toMatch(/^years-between: .+the years after 2028 are missing/);
    expect(refusal(days(2029))).toBe('');
  });
});
