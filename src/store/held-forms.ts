import { Temporal } from 'temporal-polyfill';
import type { Database } from './connect.ts';
import type { Json } from './json.ts';
import { newToken, withinToken } from './token.ts';

/** What somebody sent when their session had run out, kept until they have signed in again. */
export interface HeldForm {
  readonly authorityId: string;
  readonly personId: string;
  readonly path: string;
  readonly body: { readonly [key: string]: Json };
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
        body: JSON.stringify(form.body),
        until,
      })
      .execute(),
  );
  return token;
}

/** Who asks for a held form, and when. */
export interface Claim {
  readonly authorityId: string;
  readonly personId: string;
  readonly now: string;
}

const columns = ['authority_id as authorityId', 'person_id as personId', 'path', 'body'] as const;

/** Shows a held form to the person whose it is, as often as they look; null otherwise. */
export async function findHeldForm(db: Database, token: string, by: Claim): Promise<HeldForm | null> {
  return await withinToken(db, token, async (tx, hash) => {
    const form = await tx
      .selectFrom('held_form')
      .select(columns)
      .where('token_hash', '=', hash)
      .where('authority_id', '=', by.authorityId)
      .where('person_id', '=', by.personId)
      .where('until', '>', by.now)
      .executeTakeFirst();
    return form ?? null;
  });
}

/** Gives a held form back and forgets it; only to the person whose it is, null otherwise. */
export async function takeHeldForm(db: Database, token: string, by: Claim): Promise<HeldForm | null> {
  return await withinToken(db, token, async (tx, hash) => {
    const form = await tx
      .deleteFrom('held_form')
      .where('token_hash', '=', hash)
      .where('authority_id', '=', by.authorityId)
      .where('person_id', '=', by.personId)
      .where('until', '>', by.now)
      .returning(columns)
      .executeTakeFirst();
    return form ?? null;
  });
}

/** Removes forms nobody came back for. Row security itself picks them. */
export async function forgetHeldForms(db: Database): Promise<void> {
  await db.deleteFrom('held_form').execute();
}
