import type { Person } from '../../../application/person.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

export interface Group {
  readonly title: string;
  readonly people: readonly Choice[];
}

/** A person among all authorities: ids are an authority's own. */
export const signInName = ({ authorityId, id }: Person): string => `${authorityId}/${id}`;

const choiceOf = (person: Person, { protocol }: ProtocolInForce): Choice => {
  const desk = protocol.desks.find(({ id }) => id === person.desk)?.name;
  return {
    id: signInName(person),
    name: person.name,
    says: [person.jobTitle, ...(desk === undefined ? [] : [`${desk} desk`])].join(', '),
  };
};

/** People by authority and role, roles in the protocol's order. */
export const groupsOf = (
  people: readonly Person[],
  protocols: ReadonlyMap<string, readonly ProtocolInForce[]>,
): readonly Group[] =>
  [...protocols.values()].flatMap((versions) => {
    const inForce = versions.at(-1);
    if (inForce === undefined) return [];
    const { protocol } = inForce;
    const here = people.filter(({ authorityId }) => authorityId === protocol.authority);
    const known = protocol.roles.map(({ id, name }) => ({ id, name }));
    return known
      .map(({ id, name }) => ({
        title: protocols.size > 1 ? `${protocol.name}: ${name}` : name,
        people: here.filter(({ role }) => role === id).map((person) => choiceOf(person, inForce)),
      }))
      .filter((group) => group.people.length > 0);
  });
