import type { Tx } from './connect.ts';
import { nextReference } from './reference.ts';

/** Opens an empty case file under the authority's next reference. Append its first event in the same transaction. */
export async function beginCaseFile(
  tx: Tx,
  now: string,
): Promise<{ readonly caseId: string; readonly reference: string }> {
  const reference = await nextReference(tx);
  const { id } = await tx
    .insertInto('case_file')
    .values({ reference, head: null, begun_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { caseId: id, reference };
}

/** Keeps everybody from adding to a case file until this transaction ends. */
export async function lockCaseFile(tx: Tx, caseId: string): Promise<void> {
  await tx.selectFrom('case_file').select('id').where('id', '=', caseId).forNoKeyUpdate().execute();
}
