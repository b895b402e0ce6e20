import { remembered } from '../store/idempotency.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';

/** Whether this person already did what a form with this key asked for: it was sent twice. */
export const alreadyDone = async (
  { db }: Pick<House, 'db'>,
  { id, authorityId }: Pick<Person, 'id' | 'authorityId'>,
  idempotencyKey: string | null,
): Promise<boolean> =>
  idempotencyKey !== null &&
  (await withinAuthority(db, authorityId, (tx) => remembered(tx, id, idempotencyKey))) !== undefined;
