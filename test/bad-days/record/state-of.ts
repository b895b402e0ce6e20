import type { House } from '../../../src/application/house.ts';
import { fold } from '../../../src/casefile/evolve.ts';
import type { CaseFile } from '../../../src/casefile/state.ts';
import { loadEvents } from '../../../src/store/load-events.ts';
import { withinAuthority } from '../../../src/store/within-authority.ts';

/** A case file of Bradford's as its record says, without anybody looking at it. */
export const stateOf = ({ db }: Pick<House, 'db'>, caseId: string): Promise<CaseFile> =>
  withinAuthority(db, 'bradford', async (tx) => fold(await loadEvents(tx, caseId)));
