import { z } from 'zod';
import * as kept from '../store/held-forms.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';

/** What somebody typed and could not be saved yet: name and text in the order sent. */
export interface HeldForm {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const bodySchema = z.object({ fields: z.array(z.tuple([z.string(), z.string()])) });

const ownerOf = ({ clock }: House, person: Person) => ({
  authorityId: person.authorityId,
  personId: person.id,
  now: clock().toString(),
});

/** Keeps what a person typed until they have signed in again; gives the token of `/held/<token>`. */
export const holdForm = async (house: House, person: Person, { path, fields }: HeldForm): Promise<string> => {
  const { now, ...owner } = ownerOf(house, person);
  return kept.holdForm(house.db, { ...owner, path, body: { fields } }, now);
};

/** What this person typed, or null when there is nothing of theirs under that token. */
export const findHeldForm = async (house: House, person: Person, token: string): Promise<HeldForm | null> => {
  const form = await kept.findHeldForm(house.db, token, ownerOf(house, person));
  return form === null ? null : { path: form.path, fields: bodySchema.parse(form.body).fields };
};

/** Forgets what was held: it has been saved. */
export const dropHeldForm = async (house: House, person: Person, token: string): Promise<void> => {
  await kept.takeHeldForm(house.db, token, ownerOf(house, person));
};
