import { bradford as protocol } from '../../bradford.ts';
import { type Bradford, cast, openBradford } from '../../cast.ts';
import { type TestVisitor, signInAs } from '../../visitor.ts';
import { fillDiaries } from './fill-diaries.ts';
import { type Route, withRoutes } from './routes.ts';

const unlimited = { pages: 1e6, signIn: 1e6, notFound: 1e6 };

/** A Bradford house with a second authority beside it, whose people have the very ids, roles, desks and addresses of Bradford's. */
export interface Everybody extends Bradford {
  readonly routes: readonly Route[];
  /** Signs everybody in: `manager` is Bradford's, `elsewhere/manager` the namesake in the other authority. */
  readonly signIn: () => Promise<Visitors>;
}

/** Everybody at their browsers, by id. */
export type Visitors = ReadonlyMap<string, TestVisitor>;

const namesakesOf = ({ person }: Bradford) =>
  ['manager', 'minutes-east', 'police'].map((id) => ({ ...person(id), authorityId: 'elsewhere' }));

/** Opens the house. Nobody is signed in yet: the case files of a test first move the clock on. */
export async function openEverybody(startsAt?: string): Promise<Everybody> {
  const { built, routes } = await withRoutes(() => openBradford(startsAt, { limits: unlimited }));
  await built.join({ ...protocol, protocol: { ...protocol.protocol, authority: 'elsewhere', name: 'Elsewhere' } });
  await fillDiaries(built);
  const namesakes = namesakesOf(built);
  await built.admit(...namesakes);
  const signIn = async () => {
    const visitors = new Map<string, TestVisitor>();
    for (const person of cast) visitors.set(person.id, await signInAs(built.app, person));
    for (const person of namesakes) visitors.set(`elsewhere/${person.id}`, await signInAs(built.app, person));
    return visitors;
  };
  return { ...built, routes, signIn };
}

/** One of those who are signed in. */
export const at = (visitors: Visitors, id: string): TestVisitor => {
  const found = visitors.get(id);
  if (found === undefined) throw new Error(`nobody is signed in as ${id}`);
  return found;
};
