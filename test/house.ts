import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type House, keptInside } from '../src/application/house.ts';
import type { Person } from '../src/application/person.ts';
import { readProtocols } from '../src/application/protocol-files.ts';
import { startPlanner } from '../src/application/planner.ts';
import { startTypesetter } from '../src/application/typeset.ts';
import { saveAuthority } from '../src/store/authorities.ts';
import { type Contact, saveContact } from '../src/store/contacts.ts';
import { connect } from '../src/store/connect.ts';
import { savePerson } from '../src/store/people.ts';
import type { DatabaseSettings } from '../src/store/settings.ts';
import { withinAuthority } from '../src/store/within-authority.ts';
import type { ProtocolInForce } from '../src/protocol/schema.ts';
import { type FreshDatabase, freshDatabase } from './postgres.ts';

/** A house for one test file, with a clock that stands until it is moved. */
export interface TestHouse {
  readonly house: House;
  /** How to reach its database in another role, or by another way. */
  readonly settings: DatabaseSettings;
  readonly setClock: (at: string) => void;
  readonly wait: (duration: string) => void;
  /** Adds people who can sign in. */
  readonly admit: (...people: readonly Person[]) => Promise<void>;
  /** Adds entries to an authority's contact book. */
  readonly know: (authorityId: string, ...contacts: readonly Contact[]) => Promise<void>;
  /** Puts one more authority in the house, or the next version of its protocol. */
  readonly join: (protocol: ProtocolInForce) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Somebody invented at a Bradford agency; give what matters to the test. */
export const somebody = (about: Partial<Person> & Pick<Person, 'id' | 'role'>): Person => ({
  authorityId: 'bradford',
  name: `Person ${about.id}`,
  agency: 'social-care',
  jobTitle: about.role,
  email: `${about.id}@example.org`,
  addresses: [`${about.id}@example.org`],
  desk: null,
  team: null,
  ...about,
});

/** A fresh database, unless it is given one, with every authority that has a protocol, and no people yet. */
export async function openHouse(startsAt = '2026-11-20T11:20:00Z', database?: FreshDatabase): Promise<TestHouse> {
  const { settings, drop } = database ?? (await freshDatabase());
  const [db, owner] = [connect(settings, 'web'), connect(settings, 'owner')];
  const protocols = new Map<string, readonly ProtocolInForce[]>();
  const join = async (inForce: ProtocolInForce) => {
    const { authority: id, name } = inForce.protocol;
    const before = protocols.get(id) ?? [];
    if (before.length === 0) await saveAuthority(owner, { id, name });
    protocols.set(id, [...before, inForce]);
  };
  for (const inForce of [...(await readProtocols()).values()].flat()) await join(inForce);
  let now = Temporal.Instant.from(startsAt);
  const typesetter = startTypesetter();
  const planner = startPlanner();
  const house = {
    db,
    protocols,
    clock: () => now,
    newId: randomUUID,
    typesetter,
    planner,
    address: 'http://localhost:3000',
    demonstration: true,
    post: keptInside,
  };
  const admitOne = ({ authorityId, ...person }: Person) =>
    withinAuthority(owner, authorityId, (tx) =>
      savePerson(tx, { ...person, telephone: '01632 960000', demonstration: true }),
    );
  return {
    house,
    settings,
    join,
    setClock: (at) => {
      now = Temporal.Instant.from(at);
    },
    wait: (duration) => {
      now = now.add(duration);
    },
    admit: async (...people) => {
      for (const person of people) await admitOne(person);
    },
    know: (authorityId, ...contacts) =>
      withinAuthority(owner, authorityId, async (tx) => {
        for (const contact of contacts) await saveContact(tx, contact);
      }),
    close: async () => {
      await typesetter.stop();
      await planner.stop();
      await db.destroy();
      await owner.destroy();
      await drop();
    },
  };
}
