import { z } from 'zod';
import { tidy } from './text.ts';
import { type Verdict, refused } from './verdict.ts';

const address = z.email().max(254);

/** Whether a text is an e-mail address that could be written to. */
export const isEmail = (value: string): boolean => address.safeParse(tidy(value)).success;

/** A refusal when an e-mail address is missing or cannot be one; null otherwise. */
export const emailFault = (value: string, field: string): Verdict<never> | null => {
  if (tidy(value) === '') return refused('missing', 'Enter an email address', [], field);
  if (!isEmail(value))
    return refused('not-an-email', 'Enter an email address in the correct format, like name@example.org', [], field);
  return null;
};
