import { pathwayFact } from '../facts.ts';
import type { Path } from '../fault.ts';
import type { Facts, FactValue, Protocol, ProtocolInForce } from '../schema.ts';
import { entriesOf } from '../walk.ts';
import { valueOf } from './answer.ts';
import type { Expression } from './expression.ts';
import { readCondition } from './read-condition.ts';

interface Written {
  readonly path: Path;
  readonly condition: string;
}

/** Every condition that a protocol has, and where it stands. */
export const conditionsOf = (protocol: Protocol): readonly Written[] => [
  ...entriesOf(protocol).flatMap(({ path, entry }) =>
    typeof entry['when'] === 'string' ? [{ path: [...path, 'when'], condition: entry['when'] }] : [],
  ),
  ...protocol.facts.flatMap(({ is }, index) =>
    is === undefined ? [] : [{ path: ['facts', index, 'is'], condition: is }],
  ),
  ...protocol.rules.map(({ needs }, index) => ({ path: ['rules', index, 'needs'], condition: needs })),
];

interface Worked {
  readonly by: Expression | null;
  readonly presumed: FactValue;
}

/** How the facts of a protocol's own are found where nobody has said: worked out, or presumed. */
const workedOut = ({ facts, pathways }: Protocol): ReadonlyMap<string, Worked> =>
  new Map([
    ...facts.map(
      ({ id, is, presumed }) =>
        [id, { by: is === undefined ? null : readCondition(is), presumed: presumed ?? null }] as const,
    ),
    ...pathways.map(({ id, when }) => [pathwayFact(id), { by: readCondition(when), presumed: null }] as const),
  ]);

/** What a fact is, as it was said, worked out or presumed. What hangs on itself is not known. */
const finder = (protocol: Protocol) => {
  const worked = workedOut(protocol);
  const find = (name: string, facts: Facts, asking: readonly string[]): FactValue => {
    const said = facts[name];
    if (said !== undefined && said !== null) return said;
    const how = worked.get(name);
    if (how === undefined || asking.includes(name)) return null;
    if (how.by === null) return how.presumed;
    return valueOf(how.by, (other) => find(other, facts, [...asking, name])) ?? how.presumed;
  };
  return find;
};

/** Reads every condition of a protocol once. */
export const compileConditions = (protocol: Protocol): ProtocolInForce['holds'] => {
  const compiled = new Map(conditionsOf(protocol).map(({ condition }) => [condition, readCondition(condition)]));
  const find = finder(protocol);
  return (condition, facts) => {
    if (condition === undefined) return true;
    const expression = compiled.get(condition);
    if (expression === undefined)
      throw new Error(`“${condition}” is not a condition of protocol ${protocol.authority}`);
    return valueOf(expression, (name) => find(name, facts, [])) === true;
  };
};

/** Answers what a fact is in a case file: for pages and stories that show it. */
export const factFinder = (protocol: Protocol): ((name: string, facts: Facts) => FactValue) => {
  const find = finder(protocol);
  return (name, facts) => find(name, facts, []);
};
