import type { Fields } from '../../../fields.ts';
import type { PageError } from '../../../govuk/error-summary.ts';

/** A form of an area that comes back with errors, as it was typed. */
export interface Returned {
  readonly form: 'text' | 'action' | `view/${string}`;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}
