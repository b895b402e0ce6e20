import type { Temporal } from 'temporal-polyfill';
import { type At, inLondon, instantAt } from '../../../calendar/london.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import { parseTypedTime } from '../../../calendar/typed-time.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';

type MomentRead =
  | { readonly ok: true; readonly at: Temporal.Instant }
  | { readonly ok: false; readonly error: PageError };

/** Reads a day and a time typed into a `dateTimeInput`. `what` ends "Enter …": "when the meeting started". */
export const readMoment = (body: Fields, name: string, what: string): MomentRead => {
  const typed = (part: string): string => body[`${name}-${part}`] ?? '';
  const fault = (message: string): MomentRead => ({ ok: false, error: { field: name, message } });
  const date = parseTypedDate(typed('day'), typed('month'), typed('year'));
  if (!date.ok) return fault(date.refusal.code === 'date-missing' ? `Enter ${what}` : date.refusal.message);
  const time = parseTypedTime(typed('time'));
  if (!time.ok) return fault(time.refusal.message);
  const at = instantAt(date.value, time.value);
  return at.ok ? { ok: true, at: at.value } : fault(at.refusal.message);
};

/** What was typed into a `dateTimeInput`, to show it again. */
export const typedMoment = (body: Fields, name: string) => ({
  day: body[`${name}-day`],
  month: body[`${name}-month`],
  year: body[`${name}-year`],
  time: body[`${name}-time`],
});

/** The fields of a `dateTimeInput` that says this instant; `time` in place of its own time of day. */
export const momentFields = (name: string, at: At, time?: string): Fields => {
  const shown = inLondon(at);
  return {
    [`${name}-day`]: String(shown.day),
    [`${name}-month`]: String(shown.month),
    [`${name}-year`]: String(shown.year),
    [`${name}-time`]: time ?? shown.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};
