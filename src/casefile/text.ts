import { type Verdict, refused } from './verdict.ts';

/** Longest texts the record takes: a name, a short answer, a reason, and a page of writing (about 3,000 words). */
export const longest = { name: 200, short: 500, reason: 2_000, long: 20_000 } as const;

// Line breaks and tabs are writing; every other control character is an accident of pasting.
const controls = /[[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]--[\t\n]]/gv;

/** Text as the record keeps it: one kind of line break, no control characters, no blanks at the ends. */
export const tidy = (value: string): string =>
  value.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();

interface Wanted {
  readonly field: string;
  /** What the text is, to end the sentence "Enter …": "the reason for returning the request". */
  readonly what: string;
  readonly max?: number;
}

/** A refusal when a text is longer than the record takes; null when it can be recorded. */
export const lengthFault = (value: string, { field, what, max = longest.long }: Wanted): Verdict<never> | null =>
  tidy(value).length > max
    ? refused('too-long', `Shorten ${what} to ${max.toLocaleString('en-GB')} characters or fewer`, [], field)
    : null;

/** A refusal when a required text is missing or too long; null when it can be recorded. */
export const textFault = (value: string, wanted: Wanted): Verdict<never> | null =>
  tidy(value) === '' ? refused('missing', `Enter ${wanted.what}`, [], wanted.field) : lengthFault(value, wanted);
