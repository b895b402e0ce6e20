import type { Clause, Protocol } from '../schema.ts';
import { entriesOf } from '../walk.ts';

/** Every clause that some entry of the protocol cites. */
export const citedClauses = (protocol: Protocol): ReadonlySet<string> =>
  new Set(
    entriesOf(protocol).flatMap(({ entry }) =>
      Array.isArray(entry['clauses'])
        ? entry['clauses'].filter((each): each is string => typeof each === 'string')
        : [],
    ),
  );

/** Clauses that nothing in the protocol honours. */
export const uncitedClauses = (protocol: Protocol, clauses: ReadonlyMap<string, Clause>): readonly Clause[] => {
  const cited = citedClauses(protocol);
  return [...clauses.values()].filter(({ id }) => !cited.has(id));
};
