import type { Temporal } from 'temporal-polyfill';
import type { House } from '../application/house.ts';
import type { Protocol } from '../protocol/schema.ts';
import { protocolOf } from '../application/protocol-of.ts';
import { listAuthorities, saveAuthority } from '../store/authorities.ts';
import { type Database, connect } from '../store/connect.ts';
import { saveContact } from '../store/contacts.ts';
import { setDutyNumber } from '../store/duty-numbers.ts';
import { savePerson } from '../store/people.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { withinAuthority } from '../store/within-authority.ts';
import { comeBack } from './bounce.ts';
import { playCases } from './cases.ts';
import { contacts } from './contacts.ts';
import { giveDiaries } from './diaries.ts';
import { type Team, inventedTeam } from './invented-team.ts';
import { people } from './people.ts';

/** The authority whose invented cases the demonstration has. */
const withCases = 'bradford';

interface Joining {
  readonly team: Team;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
}

const admit = (owner: Database, { team, protocol, now }: Joining): Promise<void> =>
  withinAuthority(owner, protocol.authority, async (tx) => {
    for (const person of team.people) await savePerson(tx, person);
    for (const contact of team.contacts) await saveContact(tx, contact);
    const set = { setBy: 'demonstration', setByName: 'Demonstration', setAt: now.toString() };
    for (const [contact, telephone] of team.numbers) await setDutyNumber(tx, { contact, telephone, ...set });
    await giveDiaries(tx, team, { protocol, now });
  });

/**
 * Gives every authority that has a protocol, and is not in the database yet, its invented people and contacts, and one
 * of them invented cases. An authority that is there is left alone; one whose protocol was added later joins.
 */
export const loadDemonstration = async (settings: DatabaseSettings, house: House): Promise<void> => {
  const owner = connect(settings, 'owner');
  const joining: string[] = [];
  try {
    const there = (await listAuthorities(owner)).map(({ id }) => id);
    joining.push(...[...house.protocols.keys()].filter((id) => !there.includes(id)));
    for (const id of joining) {
      const { protocol } = protocolOf(house, id);
      await saveAuthority(owner, { id, name: protocol.name });
      const team = id === withCases ? { people, contacts, numbers: [] } : inventedTeam(protocol);
      await admit(owner, { team, protocol, now: house.clock() });
    }
  } finally {
    await owner.destroy();
  }
  if (!joining.includes(withCases)) return;
  await playCases(house);
  await comeBack(settings, { authority: withCases, recipient: 'marcus.bell@school.example.org' });
};
