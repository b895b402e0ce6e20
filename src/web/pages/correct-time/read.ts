import { startOfDay } from '../../../calendar/london.ts';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import type { CorrectTime } from '../../../casefile/time/correct-time.ts';
import type { CorrectableTime } from '../../../casefile/time/correctable.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment, typedMoment } from '../meeting/typed-moment.ts';

export type CorrectionRead =
  | { readonly ok: true; readonly command: CorrectTime }
  | { readonly ok: false; readonly errors: readonly PageError[] };

const readDay = (body: Fields) => {
  const { day = '', month = '', year = '' } = typedMoment(body, 'at');
  const date = parseTypedDate(day, month, year);
  return date.ok
    ? ({ ok: true, at: startOfDay(date.value) } as const)
    : ({ ok: false, error: { field: 'at', message: date.refusal.message } } as const);
};

/** The right time, as typed. */
export const readCorrection = (body: Fields, { moment, isDay }: CorrectableTime): CorrectionRead => {
  const at = isDay ? readDay(body) : readMoment(body, 'at', 'the right day and time');
  if (!at.ok) return { ok: false, errors: [at.error] };
  return { ok: true, command: { moment, at: at.at.toString(), reason: body['reason'] ?? '' } };
};
