import { sql } from 'kysely';
import type { Tx } from './connect.ts';

/**
 * The case files in which somebody has something to do, or is still to be told of something; and those that were held
 * before their duties were kept for lists.
 */
export async function openCaseFiles(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ caseId: string }>`select case_id as "caseId" from discussion where is_open
    union select case_id from notice where told_at is null
    union select case_id from discussion where status = 'closed'
      and not exists (select from duty where duty.case_id = discussion.case_id)`.execute(tx);
  return rows.map(({ caseId }) => caseId);
}
