import pg from 'pg';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { QueryFailed } from './query-failed.ts';
import { VersionConflict } from './version-conflict.ts';

/**
 * SQLSTATEs, or the classes they begin with, which mean that the server cannot work now: connection lost (08),
 * out of disk, memory or connections (53), shut down by an operator or cancelled for taking too long (57),
 * input or output failed (58), standing idle (25P03), a standby that only reads (25006).
 */
const cannotWork = ['08', '53', '57', '58', '25P03', '25006'];

/** Two transactions that cannot both have their way: serialisation failure, deadlock, and one record written twice. */
const conflicts = ['40001', '40P01'];
const writtenTwice = ['event_pkey', 'paper_pkey', 'idempotency_pkey', 'document_pkey', 'calendar_of_person'];

/** Gives whatever `pg` throws one of our three names. `committing` says that the transaction's end was under way. */
export function nameError(error: unknown, committing: boolean): unknown {
  const outcome = committing ? 'unknown' : 'nothing-written';
  if (error instanceof pg.DatabaseError) return nameRefusal(error, outcome);
  if (isConnectionError(error)) return new DatabaseUnavailable(codeOf(error), outcome);
  return error;
}

function nameRefusal(error: pg.DatabaseError, outcome: 'nothing-written' | 'unknown'): Error {
  const sqlState = error.code ?? 'XX000';
  if (cannotWork.some((start) => sqlState.startsWith(start))) return new DatabaseUnavailable(sqlState, outcome);
  if (conflicts.includes(sqlState)) return new VersionConflict();
  if (sqlState === '23505' && writtenTwice.includes(error.constraint ?? '')) return new VersionConflict();
  return new QueryFailed({ sqlState, constraint: error.constraint, table: error.table });
}

/** `pg` gives its own connection errors no code, only these sentences. */
const sentences =
  /^Connection terminated|^timeout e(xceeded|xpired)|not queryable|^Connection ended|^Query read timeout/;

function isConnectionError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return /^E(?!RR_)/.test(codeOf(error)) || sentences.test(error.message);
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'connection lost';
}
