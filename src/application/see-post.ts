import { type KeptMessage, findMessage, readOutbox } from '../store/outbox.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';

const perPage = 50;

/** Outgoing mail that was kept inside, the latest first. Only a demonstration shows it; otherwise null. */
export const seePost = async (
  house: House,
  person: Person,
  before: number | undefined,
): Promise<readonly KeptMessage[] | null> => {
  if (!house.demonstration) return null;
  return withinAuthority(house.db, person.authorityId, (tx) =>
    readOutbox(tx, { limit: perPage, ...(before === undefined ? {} : { before }) }),
  );
};

/** One kept message, or null where there is none or this is no demonstration. */
export const seeMessage = async (house: House, person: Person, id: string): Promise<KeptMessage | null> =>
  house.demonstration ? withinAuthority(house.db, person.authorityId, (tx) => findMessage(tx, id)) : null;
