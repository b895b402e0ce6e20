import { insideSentence } from '../../protocol/in-a-sentence.ts';
import type { DepartureAsked } from '../../casefile/verdict.ts';
import type { Fields } from '../fields.ts';
import type { PageError } from '../govuk/error-summary.ts';

/** Each departure whose reason was not given, as an error that leads to where it is written. */
export const reasonsMissing = (departures: readonly DepartureAsked[], body: Fields): readonly PageError[] =>
  departures
    .map(({ rule, asks }) => ({
      field: `departure-${rule}`,
      message: `Say why it is right to go on, although ${insideSentence(asks)}`,
    }))
    .filter(({ field }) => (body[field] ?? '').trim() === '');
