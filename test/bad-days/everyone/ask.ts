import { type Place, addressesOf } from './addresses.ts';
import { type Visitors, at } from './everybody.ts';
import type { Route } from './routes.ts';

/** A request of somebody, and what came back. */
export interface Asked {
  readonly who: string;
  readonly route: Route;
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

interface Asking {
  readonly who: readonly string[];
  readonly routes: readonly Route[];
  readonly place: Place;
  /** How many share the asking. */
  readonly among: number;
  /** Whose turn it is to begin: another number for every stage. */
  readonly turn: number;
}

/** A request of somebody; a post sends an empty form. */
export const ask = async (visitors: Visitors, who: string, route: Route, path: string): Promise<Asked> => {
  const visitor = at(visitors, who);
  const { statusCode, body } = await (route.method === 'GET' ? visitor.get(path) : visitor.post(path));
  return { who, route, path, status: statusCode, body };
};

/**
 * People ask for every address of every route. They share the asking, as the full product takes minutes: with another
 * turn at every stage each address is asked for at each stage by several, and by each person at several stages.
 */
export const askAll = async (visitors: Visitors, { who, routes, place, among, turn }: Asking) => {
  const asking = who.map(async (each, person) => {
    const answers: Asked[] = [];
    for (const [index, route] of routes.entries())
      for (const path of addressesOf(route, place))
        if ((index + person + turn) % among === 0) answers.push(await ask(visitors, each, route, path));
    return answers;
  });
  return (await Promise.all(asking)).flat();
};

/** Somebody's request and its answer in a line. */
export const told = ({ who, route, path, status }: Asked): string => `${who}: ${route.method} ${path} → ${status}`;
