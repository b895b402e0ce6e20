/**
 * The database cannot be reached or cannot work at the moment. `outcome` says what is known of the transaction:
 * `unknown` when the connection was lost while committing, so that only an idempotency key can tell.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code: string;
  readonly outcome: 'nothing-written' | 'unknown';

  constructor(code: string, outcome: 'nothing-written' | 'unknown') {
    super(`The database is not available (${code}).`);
    this.code = code;
    this.outcome = outcome;
  }
}
