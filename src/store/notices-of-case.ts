import { sql } from 'kysely';
import type { NoticeStep } from '../timescales/duty-notices.ts';
import type { Owner } from '../timescales/owner.ts';
import type { Tx } from './connect.ts';
import { readOwner } from './notices.ts';

/** One time at which somebody was, or is to be, told of a duty. */
export interface NoticeKept {
  /** Begins with the duty's key and a stroke. */
  readonly key: string;
  readonly step: NoticeStep;
  readonly urgent: boolean;
  readonly owner: Owner;
  readonly tellAt: string;
  /** Null as long as it is ahead. */
  readonly toldAt: string | null;
}

/** The notices of a case file, told and ahead, in the order of their time. */
export async function noticesOfCase(tx: Tx, caseId: string): Promise<readonly NoticeKept[]> {
  const { rows } = await sql<Omit<NoticeKept, 'owner'> & { readonly owner: unknown }>`
    select key, step, urgent, owner, tell_at as "tellAt", told_at as "toldAt" from notice
    where case_id = ${caseId} order by tell_at, key`.execute(tx);
  return rows.map((row) => ({ ...row, owner: readOwner(row.owner) }));
}
