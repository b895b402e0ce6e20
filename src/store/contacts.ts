import type { Tx } from './connect.ts';

/** Somebody, or a mailbox, in the authority's contact book. `area` is the part of the authority they answer for, null for all. */
export interface Contact {
  readonly role: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
  readonly area: string | null;
}

/** The contact book, whole or of one role, by role and name. */
export function listContacts(tx: Tx, role?: string): Promise<readonly Contact[]> {
  return tx
    .selectFrom('contact')
    .select(['role', 'name', 'organisation', 'email', 'telephone', 'area'])
    .$if(role !== undefined, (query) => query.where('role', '=', role ?? ''))
    .orderBy('role')
    .orderBy('name')
    .orderBy('email')
    .execute();
}

/** Adds a contact, or puts them as they are now. Only the owner's connection may. */
export async function saveContact(tx: Tx, contact: Contact): Promise<void> {
  const row = { ...contact, email: contact.email.toLowerCase() };
  await tx
    .insertInto('contact')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authority_id', 'role', 'email', 'area']).doUpdateSet(row))
    .execute();
}
