import { fold } from '../casefile/evolve.ts';
import { lockCaseFile } from '../store/case-files.ts';
import type { Tx } from '../store/connect.ts';
import { loadEvents } from '../store/load-events.ts';
import { unbookedAt } from '../store/offered.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { protocolOfCase } from './protocol-of.ts';
import { recordUnbooked } from './record-offered.ts';

type Keeping = Pick<House, 'protocols' | 'db' | 'clock'>;

/**
 * Keeps, for each request that still waits past its limit, that it does and what stood in the way: once for each limit,
 * however many processes look. Each is a transaction of its own. Throws `DatabaseUnavailable`.
 */
export const keepUnbooked = async (house: Keeping): Promise<void> => {
  const now = house.clock().toString();
  for (const authorityId of house.protocols.keys()) {
    const waiting = await withinAuthority(house.db, authorityId, (tx) => unbookedAt(tx, now));
    for (const caseId of waiting)
      await withinAuthority(house.db, authorityId, (tx) => keepIn(tx, { house, authorityId, caseId, now }));
  }
};

interface Where {
  readonly house: Keeping;
  readonly authorityId: string;
  readonly caseId: string;
  readonly now: string;
}

const keepIn = async (tx: Tx, { house, authorityId, caseId, now }: Where): Promise<void> => {
  await lockCaseFile(tx, caseId);
  // Another process may have been quicker.
  if ((await unbookedAt(tx, now, caseId)).length === 0) return;
  const state = fold(await loadEvents(tx, caseId));
  const protocol = protocolOfCase(house, authorityId, state);
  await recordUnbooked({ tx, authorityId, caseId, state, protocol, now });
};
