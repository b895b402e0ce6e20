import type { House } from '../application/house.ts';
import { protocolOf } from '../application/protocol-of.ts';
import { listAuthorities, saveAuthority } from '../store/authorities.ts';
import { connect } from '../store/connect.ts';
import { saveContact } from '../store/contacts.ts';
import { savePerson } from '../store/people.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { playCases } from './cases.ts';
import { contacts } from './contacts.ts';
import { elsewhere } from './elsewhere.ts';
import { people } from './people.ts';

/** The authority whose invented cases the demonstration has. */
const authority = 'bradford';

/** Fills an empty database with the invented people, contacts and cases. A database with an authority in it is left alone. */
export const loadDemonstration = async (settings: DatabaseSettings, house: House): Promise<void> => {
  const owner = connect(settings, 'owner');
  try {
    if ((await listAuthorities(owner)).length > 0) return;
    for (const id of house.protocols.keys())
      await saveAuthority(owner, { id, name: protocolOf(house, id).protocol.name });
    for (const [id, team] of new Map([...elsewhere, [authority, { people, contacts }]]))
      await withinAuthority(owner, id, async (tx) => {
        for (const person of team.people) await savePerson(tx, person);
        for (const contact of team.contacts) await saveContact(tx, contact);
      });
  } finally {
    await owner.destroy();
  }
  await playCases(house);
};
