import type { Call, Happening } from '../../../casefile/happening/happening.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment } from '../meeting/typed-moment.ts';

/** Where the form keeps whom a moment is about. */
export const subjectField = (moment: string): string => `subject-${moment}`;

/** Where the form keeps what is said of a call: each moment that is one has its own boxes. */
export const callField = (moment: string, name: CallField): string => `${name}-${moment}`;

const callFields = ['spoke-to', 'spoke-as', 'number', 'agreed'] as const;
type CallField = (typeof callFields)[number];

/** Whether a fault is of the call. */
export const isCallField = (field: string | undefined): field is CallField => callFields.some((each) => each === field);

const callFrom = (body: Fields, moment: string, unit: string): Call => {
  const typed = (name: CallField): string => body[callField(moment, name)] ?? '';
  return { unit, spokeTo: typed('spoke-to'), as: typed('spoke-as'), number: typed('number'), agreed: typed('agreed') };
};

export type HappeningRead =
  | { readonly ok: true; readonly happening: Omit<Happening, 'id'> }
  | { readonly ok: false; readonly errors: readonly PageError[] };

/** What happened, as typed. */
export const readHappening = (body: Fields, unitOf: (moment: string, at: string) => string | null): HappeningRead => {
  const at = readMoment(body, 'at', 'when it happened');
  if (!at.ok) return { ok: false, errors: [at.error] };
  const moment = body['moment'] ?? '';
  const { corrects = '', note = '' } = body;
  const subject = body[subjectField(moment)] ?? null;
  const unit = unitOf(moment, at.at.toString());
  const happening = { moment, at: at.at.toString(), subject, note, corrects: corrects === '' ? null : corrects };
  return { ok: true, happening: unit === null ? happening : { ...happening, call: callFrom(body, moment, unit) } };
};
