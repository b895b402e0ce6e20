import * as kept from '../store/people.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';

/** Somebody as the use cases know them. */
export const personOf = (authorityId: string, person: kept.Person): Person => {
  const { id, name, role, agency, jobTitle, email, addresses, desk, team } = person;
  return { id, authorityId, name, role, agency, jobTitle, email, addresses, desk, team };
};

/** Somebody of an authority by their id, or null. */
export const findPerson = async (
  { db }: House,
  { authorityId, id }: { readonly authorityId: string; readonly id: string },
): Promise<Person | null> => {
  const found = await withinAuthority(db, authorityId, (tx) => kept.findPerson(tx, id));
  return found === null ? null : personOf(authorityId, found);
};

/** Everybody whom a demonstration lets one sign in as; nobody anywhere else. */
export const demonstrationPeople = async ({ db, protocols, demonstration }: House): Promise<readonly Person[]> => {
  if (!demonstration) return [];
  const all = [...protocols.keys()].map(async (authorityId) => {
    const people = await withinAuthority(db, authorityId, (tx) => kept.listPeople(tx));
    return people.filter((person) => person.demonstration).map((person) => personOf(authorityId, person));
  });
  return (await Promise.all(all)).flat();
};
