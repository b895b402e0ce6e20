import { paths } from '../../../paths.ts';
import type { Room } from '../room.ts';
import type { Place } from './agenda.ts';

/** A page of the room beside another. */
export interface Neighbour {
  readonly title: string;
  readonly href: string;
}

type Whereabouts = Pick<Room, 'caseId' | 'protocol'>;

const wayOf = ({ caseId, protocol }: Whereabouts): readonly (Neighbour & { readonly place: Place })[] => {
  const { familyDetails, confidentiality, areas } = protocol.protocol.meeting;
  return [
    { place: 'people', title: 'Who is here', href: paths.meetingPeople(caseId) },
    ...(familyDetails === undefined
      ? []
      : [{ place: 'family', title: 'Family details', href: paths.meetingFamily(caseId) } as const]),
    ...(confidentiality === undefined
      ? []
      : [{ place: 'confidentiality', title: 'Confidentiality', href: paths.meetingConfidentiality(caseId) } as const]),
    ...areas.map(({ id, title }) => ({ place: `area/${id}` as const, title, href: paths.meetingArea(caseId, id) })),
  ];
};

/** What lies on either side of a place: first what the protocol opens a meeting with, then its areas. */
export const neighboursOf = (
  room: Whereabouts,
  place: Place,
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } => {
  const way = wayOf(room);
  const at = way.findIndex((each) => each.place === place);
  return { previous: way[at - 1] ?? null, next: at < 0 ? null : (way[at + 1] ?? null) };
};
