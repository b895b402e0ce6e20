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
