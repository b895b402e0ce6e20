import type { Problem } from '../fault.ts';
import { pathwayFact } from '../facts.ts';
import type { Protocol } from '../schema.ts';
import { factsIn, workedOutFacts } from './possible-values.ts';

/** The way from a fact back to itself through what it is worked out from; null where there is none. */
const wayBack = (
  from: string,
  worked: ReturnType<typeof workedOutFacts>,
  way: readonly string[] = [from],
): readonly string[] | null => {
  const by = worked.get(way.at(-1) ?? from);
  for (const next of by === undefined ? [] : factsIn(by)) {
    if (next === from) return [...way, from];
    const further = way.includes(next) ? null : wayBack(from, worked, [...way, next]);
    if (further !== null) return further;
  }
  return null;
};

/** A fact or pathway cannot be worked out from itself. */
export const checkCircular = (protocol: Protocol): readonly Problem[] => {
  const worked = workedOutFacts(protocol);
  const places = [
    ...protocol.facts.map(({ id }, index) => ({ name: id, path: ['facts', index, 'is'] })),
    ...protocol.pathways.map(({ id }, index) => ({ name: pathwayFact(id), path: ['pathways', index, 'when'] })),
  ];
  return places.flatMap(({ name, path }) => {
    const way = worked.has(name) ? wayBack(name, worked) : null;
    if (way === null) return [];
    const message = `“${name}” turns on itself (${way.join(' → ')}), so nobody could ever know it. Break the circle.`;
    return [{ path, message }];
  });
};
