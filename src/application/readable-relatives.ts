import { fold } from '../casefile/evolve.ts';
import { may } from '../disclosure/may.ts';
import { type Relative, relativesOf } from '../store/following.ts';
import type { Tx } from '../store/connect.ts';
import { loadEvents } from '../store/load-events.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';
import { protocolOfCase } from './protocol-of.ts';

/** A discussion that another follows, or that follows it: no more than leads to it. */
export type RelativeSeen = Pick<Relative, 'caseId' | 'reference' | 'side'>;

/** Those before and after a discussion that this person may read. Of the others not even the reference is told. */
export const readableRelatives = async (
  house: House,
  person: Person,
  { tx, caseId: of }: { readonly tx: Tx; readonly caseId: string },
): Promise<readonly RelativeSeen[]> => {
  const seen: RelativeSeen[] = [];
  for (const { caseId, reference, side } of await relativesOf(tx, of)) {
    const state = fold(await loadEvents(tx, caseId));
    const { protocol } = protocolOfCase(house, person.authorityId, state);
    if (may('read-discussion', person, { state, protocol })) seen.push({ caseId, reference, side });
  }
  return seen;
};
