import { saveTellingChoice, tellingChoices, type WhatCanWait } from '../store/telling-choices.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { noteLook } from './note-look.ts';
import type { Person } from './person.ts';

/** How one address is told of what can wait. Of what is urgent it is told at once, and there is nothing to choose. */
export interface BeingTold {
  readonly address: string;
  readonly whatCanWait: WhatCanWait;
}

/** How somebody is told, at each address they answer for: their own first. */
export const seeBeingTold = (house: House, person: Person): Promise<readonly BeingTold[]> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    await noteLook(tx, person, { caseId: null, what: 'being-told', now: house.clock().toString() });
    const addresses = addressesOf(person);
    const choices = await tellingChoices(tx, addresses);
    return addresses.map((address) => ({ address, whatCanWait: choices.get(address) ?? 'daily' }));
  });

/** Changes how somebody is told of what can wait. Addresses they do not answer for are passed over. */
export const chooseBeingTold = (house: House, person: Person, chosen: readonly BeingTold[]): Promise<void> =>
  withinAuthority(house.db, person.authorityId, async (tx) => {
    const now = house.clock().toString();
    await noteLook(tx, person, { caseId: null, what: 'choose-being-told', now });
    const own = addressesOf(person);
    for (const choice of chosen.filter(({ address }) => own.includes(address)))
      await saveTellingChoice(tx, { ...choice, by: person.id, now });
  });

const addressesOf = ({ email, addresses }: Person): readonly string[] => [
  ...new Set([email.toLowerCase(), ...addresses.toSorted()]),
];
