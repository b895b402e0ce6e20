import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';

/** Each departure whose reason was not given, as an error that leads to where it is written. */
export const reasonsMissing = (departures: readonly DepartureAsked[], body: Fields): readonly PageError[] =>
  departures
    .map(({ rule, but }) => ({ field: `departure-${rule}`, message: `Say why it is right to go on. ${but}` }))
    .filter(({ field }) => (body[field] ?? '').trim() === '');
