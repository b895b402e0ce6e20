import type { FastifyInstance } from 'fastify';
import type { Person } from '../src/application/person.ts';
import type { Contact } from '../src/store/contacts.ts';
import type { ServerOptions } from '../src/web/options.ts';
import { buildServer } from '../src/web/server.ts';
import { type TestHouse, openHouse, somebody } from './house.ts';
import type { FreshDatabase } from './postgres.ts';
import { type TestVisitor, signInAs } from './visitor.ts';

const ours = (id: string, role: string, name: string, desk: string | null = 'east'): Person =>
  somebody({ id, role, name, desk, jobTitle: name, team: desk === 'east' ? 'East 2' : null });

const minuteTaker = (desk: string): Person =>
  somebody({ id: `minutes-${desk}`, role: 'minute-taker', name: `Minute taker ${desk}`, desk });

const partner = (role: string, agency: string, name: string): Person =>
  somebody({ id: role, role, agency, name, addresses: [`${role}@example.org`, `${role}-team@example.org`] });

/** One invented person a role, and a minute taker a desk: whom tests of pages sign in as, by id. */
export const cast: readonly Person[] = [
  ours('worker', 'social-worker', 'Amara Okafor'),
  ours('other-worker', 'social-worker', 'Daniel Reyes', 'south'),
  ours('manager', 'team-manager', 'Helen Fairweather'),
  ours('other-manager', 'team-manager', 'Tomasz Zielinski', 'south'),
  ours('service-manager', 'service-manager', 'Ruth Adeyemi', null),
  ...['south', 'east', 'west', 'keighley-shipley', 'corporate-parenting'].map(minuteTaker),
  partner('police', 'police', 'Imran Yusuf'),
  partner('health', 'health', 'Grace Lindqvist'),
  partner('paediatrician', 'health', 'Noor Haddad'),
  partner('education', 'education', 'Marcus Bell'),
  partner('youth-justice', 'youth-justice', 'Leanne Pryce'),
];

/** Role mailboxes, answered for by the people of the cast. */
const contactBook: readonly Contact[] = ['police', 'health', 'paediatrician', 'education', 'youth-justice'].map(
  (role) => ({
    role,
    name: `Duty desk ${role}`,
    organisation: `Organisation ${role}`,
    email: `${role}-team@example.org`,
    telephone: '01632 960101',
    area: null,
  }),
);

/** A Bradford house with its people and contact book, and a server to send requests to. */
export interface Bradford extends TestHouse {
  readonly app: FastifyInstance;
  readonly person: (id: string) => Person;
  /** A signed-in browser of somebody of the cast. */
  readonly as: (id: string) => Promise<TestVisitor>;
}

interface BradfordOptions extends ServerOptions {
  /** A fresh copy of the run's template unless given. */
  readonly database?: FreshDatabase;
}

/** Opens the house for one test file; `close` closes the server too. */
export async function openBradford(
  startsAt?: string,
  { database, ...options }: BradfordOptions = {},
): Promise<Bradford> {
  const opened = await openHouse(startsAt, database);
  await opened.admit(...cast);
  await opened.know('bradford', ...contactBook);
  const app = await buildServer(opened.house, { log: null, ...options });
  const person = (id: string): Person => {
    const found = cast.find((each) => each.id === id);
    if (found === undefined) throw new Error(`nobody in the cast is called ${id}`);
    return found;
  };
  return {
    ...opened,
    app,
    person,
    as: (id) => signInAs(app, person(id)),
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
}
