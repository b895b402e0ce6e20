import type { Recorded } from '../casefile/events.ts';
import type { Tx } from './connect.ts';
import { readEvent } from './event-types.ts';
import { isUuid } from './uuid.ts';

/** The events of a case file in order; none for an id that is not the authority's, or no id at all. */
export async function loadEvents(tx: Tx, caseId: string): Promise<readonly Recorded[]> {
  if (!isUuid(caseId)) return [];
  const rows = await tx
    .selectFrom('event')
    .select(['version', 'type', 'occurred_at as occurredAt', 'recorded_at as recordedAt', 'actor', 'data'])
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  return rows.map(readEvent);
}
