import { sql } from 'kysely';
import type { Tx } from './connect.ts';

const first = 2301;

/** The authority's next reference, `SD-2301` being the first. Its counter stays locked until the transaction ends. */
export async function nextReference(tx: Tx): Promise<string> {
  const { next } = await tx
    .insertInto('reference_counter')
    .values({ next: first + 1 })
    .onConflict((conflict) =>
      conflict.column('authority_id').doUpdateSet({ next: sql<number>`reference_counter.next + 1` }),
    )
    .returning('next')
    .executeTakeFirstOrThrow();
  return `SD-${next - 1}`;
}
