import type { Temporal } from 'temporal-polyfill';
import type { Answer as Read } from '../../../calendar/answer.ts';
import { answer, noAnswer } from '../../../calendar/answer.ts';
import { instantAt, startOfDay } from '../../../calendar/london.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import { parseTypedTime } from '../../../calendar/typed-time.ts';
import { checkStretch } from '../../../diary/pasted-lines.ts';
import type { Fields } from '../../fields.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { type Html, html } from '../../html.ts';
import { typedMoment } from '../meeting/typed-moment.ts';

type Side = 'from' | 'to';

const readSide = (body: Fields, side: Side): Read<Temporal.Instant, 'not-a-moment'> => {
  const { day = '', month = '', year = '', time = '' } = typedMoment(body, side);
  const date = parseTypedDate(day, month, year);
  if (!date.ok)
    return noAnswer(
      'not-a-moment',
      date.refusal.code === 'date-missing'
        ? `Enter the day it ${side === 'from' ? 'begins' : 'ends'}`
        : date.refusal.message,
    );
  if (time.trim() === '') return answer(startOfDay(side === 'from' ? date.value : date.value.add({ days: 1 })));
  const read = parseTypedTime(time);
  if (!read.ok) return noAnswer('not-a-moment', read.refusal.message);
  const at = instantAt(date.value, read.value);
  return at.ok ? at : noAnswer('not-a-moment', at.refusal.message);
};

export type StretchRead =
  | { readonly ok: true; readonly stretch: { readonly startsAt: string; readonly endsAt: string } }
  | { readonly ok: false; readonly errors: readonly PageError[] };

/** Reads `from` and `to`: a day without a time is the whole day. `mostDays` is the longest stretch. */
export const readStretch = (body: Fields, mostDays: number): StretchRead => {
  const [from, to] = [readSide(body, 'from'), readSide(body, 'to')];
  if (!from.ok || !to.ok)
    return {
      ok: false,
      errors: [
        ...(from.ok ? [] : [{ field: 'from', message: from.refusal.message }]),
        ...(to.ok ? [] : [{ field: 'to', message: to.refusal.message }]),
      ],
    };
  const read = checkStretch(from.value, to.value, mostDays);
  if (!read.ok) return { ok: false, errors: [{ field: 'to', message: `Check the times: ${read.refusal.message}` }] };
  return { ok: true, stretch: read.value };
};

/** The two questions that `readStretch` reads. */
export const stretchQuestions = (body: Fields, errors: readonly PageError[]): Html => html`
  ${dateTimeInput({ name: 'from', label: 'From', size: 's', hint: 'For example 23 11 2026 at 13:00. Without a time it is from the start of the day.', value: typedMoment(body, 'from'), error: errorOf(errors, 'from') })}
  ${dateTimeInput({ name: 'to', label: 'To', size: 's', hint: 'Without a time it is to the end of the day.', value: typedMoment(body, 'to'), error: errorOf(errors, 'to') })}`;
