/**
 * PostgreSQL refused a statement: a bug. PostgreSQL's own text and detail are left out because they quote
 * the values of the row, and what this error says ends up in a log.
 */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  readonly sqlState: string;
  readonly constraint: string | null;
  readonly table: string | null;

  constructor(failure: { sqlState: string; constraint?: string | undefined; table?: string | undefined }) {
    super(
      `PostgreSQL refused a statement: ${failure.sqlState} ${failure.table ?? ''} ${failure.constraint ?? ''}`.trim(),
    );
    this.sqlState = failure.sqlState;
    this.constraint = failure.constraint ?? null;
    this.table = failure.table ?? null;
  }
}
