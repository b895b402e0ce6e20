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

export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly procedure: string;
  readonly groups: readonly Group[];
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

/** People by authority and role, roles in the protocol's order; those of an authority nobody belongs to are left out. */
export const authoritiesOf = (
  people: readonly Person[],
  protocols: ReadonlyMap<string, readonly ProtocolInForce[]>,
): readonly Authority[] =>
  [...protocols.values()].flatMap((versions) => {
    const inForce = versions.at(-1);
    if (inForce === undefined) return [];
    const { authority, name, roles, procedure } = inForce.protocol;
    const here = people.filter(({ authorityId }) => authorityId === authority);
    const groups = roles.map((role) => ({
      title: role.name,
      people: here.filter((person) => person.role === role.id).map((person) => choiceOf(person, inForce)),
    }));
    return here.length === 0
      ? []
      : [
          {
            id: authority,
            name,
            procedure: procedure.title,
            groups: groups.filter((group) => group.people.length > 0),
          },
        ];
  });
