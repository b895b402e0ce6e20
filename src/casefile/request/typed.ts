import { instantAt } from '../../calendar/london.ts';
import { parseTypedDate } from '../../calendar/typed-date.ts';
import { parseTypedTime } from '../../calendar/typed-time.ts';

/** A value as typed, made into what the record keeps, or the sentence that says what is wrong with it. */
export type Parsed = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

/** The three boxes of a date as a draft keeps them: `d/m/yyyy`, whatever was typed. */
export const dateParts = (typed: string): readonly [string, string, string] => {
  const [day = '', month = '', year = ''] = (typed.split(' ')[0] ?? '').split('/');
  return [day, month, year];
};

/** The time box of a date and time as a draft keeps them: `d/m/yyyy hh:mm`. */
export const timePart = (typed: string): string => typed.split(' ').slice(1).join(' ');

const missing = (parts: readonly string[]): boolean => parts.every((part) => part.trim() === '');

/** Nothing was typed in any box. */
export const isBlankDate = (typed: string): boolean => missing([...dateParts(typed), timePart(typed)]);

const wrong = ({ refusal }: { readonly refusal: { readonly message: string } }): Parsed => ({
  ok: false,
  message: refusal.message,
});

/** A typed date as `YYYY-MM-DD`. */
export const typedDate = (typed: string): Parsed => {
  const parsed = parseTypedDate(...dateParts(typed));
  return parsed.ok ? { ok: true, value: parsed.value.toString() } : wrong(parsed);
};

/** A typed date and time in London as an ISO instant. */
export const typedDateAndTime = (typed: string): Parsed => {
  const date = parseTypedDate(...dateParts(typed));
  if (!date.ok) return wrong(date);
  const time = parseTypedTime(timePart(typed));
  if (!time.ok) return wrong(time);
  const at = instantAt(date.value, time.value);
  return at.ok ? { ok: true, value: at.value.toString() } : wrong(at);
};
