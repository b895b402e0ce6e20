import type { Tx } from './connect.ts';
import { hashEvent } from './event-hash.ts';

/** Whether a case file's events are those that were appended; `version` is the first that is not, or is missing. */
export type ChainCheck =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly version: number; readonly fault: 'altered' | 'missing' };

/** Recomputes the hash of every event of a case file and compares it with what is kept, up to the case file's head. */
export async function verifyChain(tx: Tx, caseId: string): Promise<ChainCheck> {
  const file = await tx
    .selectFrom('case_file')
    .select(['authority_id as authorityId', 'head'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const rows = await chainedRows(tx, caseId);
  let previous: Buffer | null = null;
  for (const [index, { hash, ...row }] of rows.entries()) {
    const version = index + 1;
    if (row.version !== version) return { ok: false, version, fault: 'missing' };
    const expected = hashEvent({ authorityId: file.authorityId, caseId }, row, previous);
    if (!expected.equals(hash)) return { ok: false, version, fault: 'altered' };
    previous = hash;
  }
  const whole = file.head === null ? previous === null : previous?.equals(file.head) === true;
  return whole ? { ok: true, events: rows.length } : { ok: false, version: rows.length + 1, fault: 'missing' };
}

function chainedRows(tx: Tx, caseId: string) {
  return tx
    .selectFrom('event')
    .select(['version', 'type', 'occurred_at as occurredAt', 'recorded_at as recordedAt', 'actor', 'data', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
}
