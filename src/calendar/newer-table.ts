import type { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from './answer.ts';
import type { BankHoliday } from './holiday-table.ts';

/** A table brought up to date with a newer one, and what that changes. */
export interface Newer {
  readonly table: readonly BankHoliday[];
  readonly added: readonly BankHoliday[];
  /** Days still to come that are no longer kept. */
  readonly dropped: readonly BankHoliday[];
  readonly changed: readonly { readonly was: BankHoliday; readonly is: BankHoliday }[];
}

type Refused = 'years-between' | 'past-missing';

const yearOf = ({ date }: BankHoliday): number => Number(date.slice(0, 4));

const said = ({ title, date }: BankHoliday): string => `${date} (${title})`;

const isSame = (one: BankHoliday, other: BankHoliday): boolean =>
  one.title === other.title && one.notes === other.notes && one.bunting === other.bunting;

/**
 * What we know with a newer table laid over it. Years before the newer one begins, and after it ends, stay as they are.
 * What is past cannot be taken back: limits were counted by it.
 */
export const bringUpToDate = (
  known: readonly BankHoliday[],
  newer: readonly BankHoliday[],
  today: Temporal.PlainDate,
): Answer<Newer, Refused> => {
  const years = newer.map(yearOf);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const knownTo = Math.max(...known.map(yearOf));
  if (first > knownTo + 1)
    return noAnswer(
      'years-between',
      `It begins in ${String(first)}, and the years after ${String(knownTo)} are missing.`,
    );
  const isCovered = (one: BankHoliday): boolean => yearOf(one) >= first && yearOf(one) <= last;
  const gone = known.filter((one) => isCovered(one) && !newer.some(({ date }) => date === one.date));
  const past = gone.filter(({ date }) => date <= today.toString());
  if (past.length > 0)
    return noAnswer(
      'past-missing',
      `It does not have ${past.map(said).join(', ')}, which is past: limits were counted by it.`,
    );
  const before = new Map(known.map((one) => [one.date, one]));
  return answer({
    table: [...known.filter((one) => !isCovered(one)), ...newer].toSorted((a, b) => a.date.localeCompare(b.date)),
    added: newer.filter(({ date }) => !before.has(date)),
    dropped: gone,
    changed: newer.flatMap((is) => {
      const was = before.get(is.date);
      return was === undefined || isSame(was, is) ? [] : [{ was, is }];
    }),
  });
};
