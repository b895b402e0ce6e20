import type { Database } from './connect.ts';

/** A local authority with its safeguarding partnership. */
export interface Authority {
  readonly id: string;
  readonly name: string;
}

/** The authorities this installation serves, by name. Which they are is no secret: sign-in shows them. */
export function listAuthorities(db: Database): Promise<readonly Authority[]> {
  return db.selectFrom('authority').select(['id', 'name']).orderBy('name').execute();
}

/** Adds an authority, or gives it its name. Only the owner's connection may. */
export async function saveAuthority(db: Database, authority: Authority): Promise<void> {
  await db
    .insertInto('authority')
    .values({ ...authority })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: authority.name }))
    .execute();
}
