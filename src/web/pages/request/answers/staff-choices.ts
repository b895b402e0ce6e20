import type { Protocol } from '../../../../protocol/schema.ts';
import type { OpenRequest } from '../open-request.ts';

type Staff = OpenRequest['staff'][number];

export interface StaffChoice {
  readonly value: string;
  readonly label: string;
}

const placeOf = ({ desk, team }: Staff, { desks }: Protocol): string => {
  const deskName = desks.find(({ id }) => id === desk)?.name;
  return [deskName === undefined ? null : `${deskName} desk`, team].filter((part) => part !== null).join(', ');
};

/** The people of a role, those of one's own desk first, each with where they work. */
export const staffChoices = (
  staff: readonly Staff[],
  role: string | undefined,
  { protocol, desk }: { readonly protocol: Protocol; readonly desk: string | null },
): readonly StaffChoice[] =>
  staff
    .filter((person) => person.role === role)
    .toSorted((one, other) => Number(other.desk === desk) - Number(one.desk === desk))
    .map((person) => {
      const place = placeOf(person, protocol);
      return { value: person.id, label: place === '' ? person.name : `${person.name} (${place})` };
    });
