import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { HolderNow } from '../../../casefile/holder.ts';
import type { RequestForm } from '../../../casefile/request/request-form.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { namedOwner } from '../../../timescales/owner.ts';

type Someone = DiscussionSeen['people'][number];

export interface ChairChoice {
  readonly value: string;
  readonly label: string;
  readonly role: string;
  /** The protocol foresees them: nobody asks why. */
  readonly isForeseen: boolean;
}

/** Whom the request names for the chair's role. */
const namedChair = (form: RequestForm, protocol: Protocol, chair: HolderNow): string | null => {
  const owner = namedOwner(form, protocol, chair.role);
  return owner.kind === 'person' ? owner.personId : null;
};

const rankOf = ({ id, role }: Someone, named: string | null, chair: HolderNow): number => {
  if (id === named) return 0;
  if (role === chair.role) return 1;
  return chair.deputies.includes(role) ? 2 : 3;
};

const notes = ['named in the request', null, 'deputy', 'needs a reason'] as const;

/** Who can chair: the one the request names first, then the role's other people and its deputies, then colleagues, with a reason. */
export const chairChoices = (
  people: readonly Someone[],
  form: RequestForm,
  { protocol, chair }: { readonly protocol: Protocol; readonly chair: HolderNow },
): readonly ChairChoice[] => {
  const named = namedChair(form, protocol, chair);
  const agency = protocol.roles.find(({ id }) => id === chair.role)?.agency;
  const isColleague = (person: Someone): boolean =>
    person.agency === agency && person.role !== protocol.minuteTaker.role;
  return people
    .map((person) => ({ person, rank: rankOf(person, named, chair) }))
    .filter(({ person, rank }) => rank < 3 || isColleague(person))
    .sort((one, other) => one.rank - other.rank)
    .map(({ person: { id, name, role }, rank }) => {
      const note = notes[rank] ?? null;
      return {
        value: id,
        role,
        isForeseen: rank < 3,
        label: `${name}, ${roleName(protocol, role)}${note === null ? '' : ` (${note})`}`,
      };
    });
};
