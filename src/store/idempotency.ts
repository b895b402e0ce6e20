import type { Tx } from './connect.ts';
import type { Json } from './json.ts';

/** What a form with this key already came to, so that sending it twice does it once; undefined when it is new. */
export async function remembered(tx: Tx, personId: string, key: string): Promise<Json | undefined> {
  const row = await tx
    .selectFrom('idempotency')
    .select('result')
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.result.value;
}

/**
 * Remembers what a form came to, in the transaction that did it. Throws `VersionConflict` when the same form got there
 * first: start again, and it will be remembered.
 */
export async function remember(
  tx: Tx,
  done: { readonly personId: string; readonly key: string; readonly result: Json; readonly now: string },
): Promise<void> {
  await tx
    .insertInto('idempotency')
    .values({
      person_id: done.personId,
      key: done.key,
      result: JSON.stringify({ value: done.result }),
      at: done.now,
    })
    .execute();
}
