import { fold } from '../casefile/evolve.ts';
import { listAuthorities } from '../store/authorities.ts';
import { lockCaseFile } from '../store/case-files.ts';
import type { Tx } from '../store/connect.ts';
import { DatabaseUnavailable } from '../store/database-unavailable.ts';
import { loadEvents } from '../store/load-events.ts';
import { openCaseFiles } from '../store/open-case-files.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { protocolOfCase } from './protocol-of.ts';
import { workOut } from './work-out.ts';

export interface Renewing {
  readonly isOver: () => boolean;
  readonly report: (fault: unknown) => void;
}

/**
 * Works out once more, from the record, what there is to do in every open case file, by when, and whom to tell of it:
 * after a start, because an older version may have written it, or bank holidays changed. What was told stays told. Each
 * case file is a transaction of its own, and one that fails is reported and keeps no other; it ends early once it is
 * over. Throws `DatabaseUnavailable`.
 */
export const renewClocks = async (house: House, { isOver, report }: Renewing): Promise<void> => {
  for (const { id } of await listAuthorities(house.db)) {
    if (!house.protocols.has(id)) continue;
    for (const caseId of await withinAuthority(house.db, id, openCaseFiles)) {
      if (isOver()) return;
      await withinAuthority(house.db, id, (tx) => renewIn(tx, { house, authorityId: id, caseId })).catch(
        (fault: unknown) => {
          if (fault instanceof DatabaseUnavailable) throw fault;
          report(fault);
        },
      );
    }
  }
};

interface Where {
  readonly house: House;
  readonly authorityId: string;
  readonly caseId: string;
}

/** As of what was recorded last, which is when they were written. Nobody writes to the case file meanwhile. */
const renewIn = async (tx: Tx, { house, authorityId, caseId }: Where): Promise<void> => {
  await lockCaseFile(tx, caseId);
  const events = await loadEvents(tx, caseId);
  const state = fold(events);
  const now = events.at(-1)?.recordedAt;
  if (now === undefined) return;
  const protocol = protocolOfCase(house, authorityId, state);
  await workOut({ tx, authorityId, caseId, state, protocol, now }, state);
};
