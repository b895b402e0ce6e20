import { sql } from 'kysely';
import type { Tx } from './connect.ts';

/** Somebody who can sign in. `addresses` are their own and the role mailboxes they answer for, in lower case. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly telephone: string;
  readonly desk: string | null;
  readonly team: string | null;
  readonly addresses: readonly string[];
  readonly demonstration: boolean;
}

/** The authority's person with this id, or null. */
export async function findPerson(tx: Tx, id: string): Promise<Person | null> {
  return (await people(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The authority's people, all or those in one role, by name. */
export function listPeople(tx: Tx, role?: string): Promise<readonly Person[]> {
  return people(tx)
    .$if(role !== undefined, (query) => query.where('role', '=', role ?? ''))
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The people who answer for any of these addresses, by name. */
export function findPeopleByEmail(tx: Tx, emails: readonly string[]): Promise<readonly Person[]> {
  const wanted = emails.map((email) => email.toLowerCase());
  return people(tx).where(sql<boolean>`addresses && ${wanted}::text[]`).orderBy('name').orderBy('id').execute();
}

/** Adds a person, or puts them as they are now. Only the owner's connection may. */
export async function savePerson(tx: Tx, person: Person): Promise<void> {
  const row = {
    id: person.id,
    name: person.name,
    role: person.role,
    agency: person.agency,
    job_title: person.jobTitle,
    email: person.email,
    telephone: person.telephone,
    desk: person.desk,
    team: person.team,
    addresses: [...new Set([person.email, ...person.addresses].map((address) => address.toLowerCase()))],
    demonstration: person.demonstration,
  };
  await tx
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();
}

function people(tx: Tx) {
  return tx
    .selectFrom('person')
    .select(['id', 'name', 'role', 'agency', 'job_title as jobTitle', 'email', 'telephone', 'desk', 'team'])
    .select(['addresses', 'demonstration']);
}
