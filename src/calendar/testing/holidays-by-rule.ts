import { Temporal } from 'temporal-polyfill';

const on = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return on(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
};

const firstMonday = (year: number, month: number) => {
  const first = on(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
};

const lastMonday = (year: number, month: number) => {
  const last = on(year, month, 31);
  return last.subtract({ days: last.dayOfWeek - 1 });
};

/** New Year's Day at a weekend is kept on the Monday. */
const newYear = (year: number) => {
  const first = on(year, 1, 1);
  return first.dayOfWeek > 5 ? first.add({ days: 8 - first.dayOfWeek }) : first;
};

/** Christmas Day's weekday to the two days kept; a day at a weekend is kept on the next weekday that is free. */
const christmasKept = new Map([
  [1, [25, 26]],
  [2, [25, 26]],
  [3, [25, 26]],
  [4, [25, 26]],
  [5, [25, 28]],
  [6, [27, 28]],
  [7, [26, 27]],
]);

/** Moved and extra days by proclamation: what each year had instead of, or beside, the rule's day. */
const proclaimed = new Map([
  [2012, { not: ['2012-05-28'], but: ['2012-06-04', '2012-06-05'] }],
  [2020, { not: ['2020-05-04'], but: ['2020-05-08'] }],
  [2022, { not: ['2022-05-30'], but: ['2022-06-02', '2022-06-03', '2022-09-19'] }],
  [2023, { not: [], but: ['2023-05-08'] }],
]);

/** The bank holidays of a year in England and Wales worked out from the rules, in order, as ISO dates. */
export const holidaysByRule = (year: number): readonly string[] => {
  const easter = easterSunday(year);
  const ruled = [
    newYear(year),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...(christmasKept.get(on(year, 12, 25).dayOfWeek) ?? []).map((day) => on(year, 12, day)),
  ].map(String);
  const changes: { not: readonly string[]; but: readonly string[] } = proclaimed.get(year) ?? { not: [], but: [] };
  return [...ruled.filter((day) => !changes.not.includes(day)), ...changes.but].sort();
};
