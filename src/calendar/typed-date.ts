import { Temporal } from 'temporal-polyfill';
import { monthNames } from './names.ts';

export type DatePart = 'day' | 'month' | 'year';

/** Why the three boxes are not a date. `parts` says which of them are at fault. */
export interface NotADate {
  readonly code: 'date-missing' | 'date-incomplete' | 'date-part-wrong' | 'date-not-real';
  readonly clauses: readonly string[];
  readonly message: string;
  readonly parts: readonly DatePart[];
}

export type TypedDate =
  | { readonly ok: true; readonly value: Temporal.PlainDate }
  | { readonly ok: false; readonly refusal: NotADate };

const allParts: readonly DatePart[] = ['day', 'month', 'year'];

/** Reads a date typed in three boxes, from 1900 to 2100. The month may be a number or a name ("Feb", "february"). */
export const parseTypedDate = (day: string, month: string, year: string): TypedDate => {
  const typed = { day: day.trim(), month: month.trim(), year: year.trim() };
  const missing = allParts.filter((part) => typed[part] === '');
  if (missing.length === 3) return notADate('date-missing', 'Enter a date', allParts);
  if (missing.length > 0) return notADate('date-incomplete', `The date must include ${sayMissing(missing)}`, missing);
  const dayRead = wholeNumber(typed.day, 31);
  if (dayRead === null) return wrongPart('day', 'Day must be a number from 1 to 31');
  const monthRead = monthFrom(typed.month);
  if (monthRead === null) return wrongPart('month', 'Month must be a number from 1 to 12, or a name like January');
  if (!/^\d{4}$/.test(typed.year)) return wrongPart('year', 'Year must have 4 digits, like 2026');
  const yearRead = Number(typed.year);
  if (yearRead < 1900 || yearRead > 2100) return wrongPart('year', 'Year must be between 1900 and 2100');
  return realDate(yearRead, monthRead, dayRead);
};

const realDate = (year: number, month: number, day: number): TypedDate => {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day <= daysInMonth) return { ok: true, value: Temporal.PlainDate.from({ year, month, day }) };
  const said = `${String(day)} ${monthNames[month - 1] ?? ''} ${String(year)}`;
  return notADate('date-not-real', `${said} is not a real date`, allParts);
};

const monthFrom = (typed: string): number | null => {
  const lower = typed.toLowerCase();
  const named = monthNames.findIndex((name) => [name, name.slice(0, 3)].some((form) => form.toLowerCase() === lower));
  return named >= 0 ? named + 1 : wholeNumber(typed, 12);
};

const wholeNumber = (typed: string, most: number): number | null => {
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
};

const sayMissing = (parts: readonly DatePart[]): string => parts.map((part) => `a ${part}`).join(' and ');

const wrongPart = (part: DatePart, message: string): TypedDate => notADate('date-part-wrong', message, [part]);

const notADate = (code: NotADate['code'], message: string, parts: readonly DatePart[]): TypedDate => ({
  ok: false,
  refusal: { code, clauses: [], message, parts },
});
