import type { Happening } from '../../../casefile/happening/happening.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment } from '../meeting/typed-moment.ts';

/** Where the form keeps whom a moment is about. */
export const subjectField = (moment: string): string => `subject-${moment}`;

export type HappeningRead =
  | { readonly ok: true; readonly happening: Omit<Happening, 'id'> }
  | { readonly ok: false; readonly errors: readonly PageError[] };

/** What happened, as typed. */
export const readHappening = (body: Fields): HappeningRead => {
  const at = readMoment(body, 'at', 'when it happened');
  if (!at.ok) return { ok: false, errors: [at.error] };
  const moment = body['moment'] ?? '';
  const { corrects = '', note = '' } = body;
  const subject = body[subjectField(moment)] ?? null;
  return {
    ok: true,
    happening: { moment, at: at.at.toString(), subject, note, corrects: corrects === '' ? null : corrects },
  };
};
