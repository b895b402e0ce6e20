import { sql } from 'kysely';
import type { Tx } from './connect.ts';

/** How an address is told of what can wait: once a working day, each at once, or not at all. */
export type WhatCanWait = 'daily' | 'each' | 'none';

/** The choices made for any of these addresses (in lower case), by address. Where none was made it is `daily`. */
export async function tellingChoices(tx: Tx, addresses: readonly string[]): Promise<ReadonlyMap<string, WhatCanWait>> {
  const rows = await tx
    .selectFrom('telling_choice')
    .select(['address', 'what_can_wait'])
    .where(sql<boolean>`address = any(${addresses}::text[])`)
    .execute();
  return new Map(rows.map(({ address, what_can_wait }) => [address, what_can_wait]));
}

/** Puts a choice in place of the one before. */
export async function saveTellingChoice(
  tx: Tx,
  choice: {
    readonly address: string;
    readonly whatCanWait: WhatCanWait;
    readonly by: string;
    readonly now: string;
  },
): Promise<void> {
  const row = { what_can_wait: choice.whatCanWait, chosen_by: choice.by, chosen_at: choice.now };
  await tx
    .insertInto('telling_choice')
    .values({ address: choice.address, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'address']).doUpdateSet(row))
    .execute();
}
