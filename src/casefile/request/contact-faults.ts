import { isEmail } from '../email.ts';
import { longest, tidy } from '../text.ts';
import type { Answers } from './request-form.ts';

/** What is wrong with a row of the attendee table, by field. */
export type RowFault = readonly [field: string, message: string];

const kept = [
  { field: 'name', what: 'their full name', max: longest.name },
  { field: 'organisation', what: 'their role and organisation', max: longest.name },
  { field: 'telephone', what: 'the telephone number', max: 50 },
] as const;

const tooLong = (typed: Answers, who: string): readonly RowFault[] =>
  kept
    .filter(({ field, max }) => tidy(typed[field] ?? '').length > max)
    .map(({ field, what, max }): RowFault => [field, `${who}: shorten ${what} to ${String(max)} characters or fewer`]);

const emailFaults = (typed: Answers, who: string): readonly RowFault[] => {
  const email = tidy(typed['email'] ?? '');
  if (email === '') return [['email', `${who}: enter an email address`]];
  return isEmail(email)
    ? []
    : [['email', `${who}: enter an email address in the correct format, like name@example.org`]];
};

/** What is wrong with the contact details of somebody who is to be invited. BR-198. */
export const contactFaults = (
  typed: Answers,
  { who, needed }: { readonly who: string; readonly needed: readonly string[] },
): readonly RowFault[] => [
  ...kept
    .filter(({ field }) => needed.includes(field) && tidy(typed[field] ?? '') === '')
    .map(({ field, what }): RowFault => [field, `${who}: enter ${what}`]),
  ...emailFaults(typed, who),
  ...tooLong(typed, who),
];
