import type { Protocol } from '../../protocol/schema.ts';
import type { Tx } from '../../store/connect.ts';
import type { Noted } from '../../store/diary-times.ts';
import { remember, remembered } from '../../store/idempotency.ts';
import { VersionConflict } from '../../store/version-conflict.ts';
import { withinAuthority } from '../../store/within-authority.ts';
import type { House } from '../house.ts';
import { noteLook } from '../note-look.ts';
import type { Person } from '../person.ts';
import { protocolOf } from '../protocol-of.ts';

/** What came of a change to a diary or a rota. */
export type Kept = 'done' | 'forbidden' | 'not-found';

export interface Keeping {
  readonly tx: Tx;
  readonly protocol: Protocol;
  readonly noted: Noted;
}

export interface Change {
  /** For the access log: "keep-hours". */
  readonly what: string;
  readonly idempotencyKey: string | null;
  /** Writes the change, or says why it cannot be; then nothing is to have been written. */
  readonly write: (keeping: Keeping) => Promise<Kept>;
}

const attempt = (house: House, person: Person, { what, idempotencyKey: key, write }: Change): Promise<Kept> => {
  const now = house.clock().toString();
  const { protocol } = protocolOf(house, person.authorityId);
  return withinAuthority(house.db, person.authorityId, async (tx) => {
    if (key !== null && (await remembered(tx, person.id, key)) !== undefined) return 'done';
    const kept = await write({ tx, protocol, noted: { by: person.id, now } });
    // The same form sent at the same instant may have got there first.
    if (kept === 'not-found' && key !== null && (await remembered(tx, person.id, key)) !== undefined) return 'done';
    if (kept === 'done' && key !== null) await remember(tx, { personId: person.id, key, result: what, now });
    await noteLook(tx, person, { caseId: null, what: kept === 'done' ? what : `refused:${what}`, now });
    return kept;
  });
};

/** Changes a diary or a rota in one transaction, with its line in the access log; the same form sent twice does it once. */
export const keep = async (house: House, person: Person, change: Change): Promise<Kept> => {
  try {
    return await attempt(house, person, change);
  } catch (fault) {
    if (!(fault instanceof VersionConflict)) throw fault;
    return await attempt(house, person, change);
  }
};
