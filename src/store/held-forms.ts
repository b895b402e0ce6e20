import { Temporal } from 'temporal-polyfill';
import type { Database } from './connect.ts';
import type { Json } from './json.ts';
import { newToken, withinToken } from './token.ts';

/** What somebody sent when their session had run out, kept until they have signed in again. */
export interface HeldForm {
  readonly authorityId: string;
  readonly personId: string;
  readonly path: string;
  readonly body: Json;
}

const keptFor = 'PT24H';

/** Keeps a form for the person whose expired session sent it; the token says where it is. */
export async function holdForm(db: Database, form: HeldForm, now: string): Promise<string> {
  const token = newToken();
  const until = Temporal.Instant.from(now).add(keptFor).toString();
  await withinToken(db, token, (tx, hash) =>
    tx
      .insertInto('held_form')
      .values({
        token_hash: hash,
        authority_id: form.authorityId,
        person_id: form.personId,
        path: form.path,
        body: JSON.stringify({ value: form.body }),
        until,
      })
      .execute(),
  );
  return token;
}

/** Shows a held form to the person whose it is, as often as they look; null otherwise. */
export async function findHeldForm(
  db: Database,
  token: string,
  by: { readonly authorityId: string; readonly personId: string; readonly now: string },
): Promise<HeldForm | null> {
  return await withinToken(db, token, async (tx, hash) => {
    const form = await tx
      .selectFrom('held_form')
      .select(['authority_id as authorityId', 'person_id as personId', 'path', 'body'])
      .where('token_hash', '=', hash)
      .where('authority_id', '=', by.authorityId)
      .where('person_id', '=', by.personId)
      .where('until', '>', by.now)
      .executeTakeFirst();
    return form ?? null;
  });
}

interface Claimant {
  readonly authorityId: string;
  readonly personId: string;
  readonly now: string;
}

/** A held form, for the person whose it is; null for anybody else, and once it is gone. */
export async function findHeldForm(db: Database, token: string, by: Claimant): Promise<HeldForm | null> {
  return await withinToken(db, token, async (tx) => {
    const form = await tx
      .selectFrom('held_form')
      .select(['authority_id as authorityId', 'person_id as personId', 'path', 'body'])
      .where('authority_id', '=', by.authorityId)
      .where('person_id', '=', by.personId)
      .where('until', '>', by.now)
      .executeTakeFirst();
    return form === undefined ? null : { ...form, body: form.body.value };
  });
}

/** Removes a held form of this person's: what was typed has been saved. */
export async function dropHeldForm(db: Database, token: string, by: Omit<Claimant, 'now'>): Promise<void> {
  await withinToken(db, token, (tx, hash) =>
    tx
      .deleteFrom('held_form')
      .where('token_hash', '=', hash)
      .where('authority_id', '=', by.authorityId)
      .where('person_id', '=', by.personId)
      .execute(),
  );
}

/** Removes forms nobody came back for. Row security itself picks them. */
export async function forgetHeldForms(db: Database): Promise<void> {
  await db.deleteFrom('held_form').execute();
}
