import { recordLook } from '../store/access-log.ts';
import type { Tx } from '../store/connect.ts';
import type { Person } from './person.ts';

/** Writes into the access log that somebody saw, did or was refused something, in the transaction that does it. */
export const noteLook = (
  tx: Tx,
  { id, name, role }: Person,
  { caseId, what, now }: { readonly caseId: string | null; readonly what: string; readonly now: string },
): Promise<void> => recordLook(tx, { at: now, personId: id, personName: name, role, caseId, what, page: what });
