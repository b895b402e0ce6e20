import { sql } from 'kysely';
import type { Tx } from './connect.ts';
import { isUuid } from './uuid.ts';

/** The version of the protocol under which a case file began; null for an id that is not the authority's, or no id at all. */
export async function protocolVersionOf(tx: Tx, caseId: string): Promise<number | null> {
  if (!isUuid(caseId)) return null;
  const row = await tx
    .selectFrom('event')
    .select(sql<number | null>`(data ->> 'protocolVersion')::int`.as('version'))
    .where('case_id', '=', caseId)
    .where('version', '=', 1)
    .executeTakeFirst();
  return row?.version ?? null;
}
