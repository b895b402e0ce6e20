import type { Path, Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';

interface Reference {
  readonly path: Path;
  readonly id: string | undefined;
}

const unknown = (references: readonly Reference[], known: readonly string[], what: string): readonly Problem[] =>
  references.flatMap(({ path, id }) =>
    id === undefined || known.includes(id) ? [] : [{ path, message: `“${id}” is not ${what} of this protocol.` }],
  );

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

const each = <Element>(
  list: readonly Element[],
  path: Path,
  pick: (element: Element) => string | undefined,
  key?: string,
) =>
  list.map(
    (element, index): Reference => ({
      path: key === undefined ? [...path, index] : [...path, index, key],
      id: pick(element),
    }),
  );

const itself = (id: string): string => id;

const roleReferences = (protocol: Protocol): readonly Reference[] => [
  { path: ['request', 'completedBy'], id: protocol.request.completedBy },
  { path: ['request', 'authorisedBy'], id: protocol.request.authorisedBy },
  ...protocol.request.sections.flatMap(({ fields }, index) =>
    each(fields, ['request', 'sections', index, 'fields'], ({ role }) => role, 'role'),
  ),
  ...each(protocol.request.invitees, ['request', 'invitees'], ({ role }) => role, 'role'),
  ...each(protocol.urgencies, ['urgencies'], ({ rationaleBy }) => rationaleBy, 'rationaleBy'),
  { path: ['rearranging', 'agreedBy'], id: protocol.rearranging.agreedBy },
  { path: ['chair', 'role'], id: protocol.chair.role },
  { path: ['minuteTaker', 'role'], id: protocol.minuteTaker.role },
  ...each(protocol.chair.deputies, ['chair', 'deputies'], itself),
  ...protocol.quorum.flatMap(({ filledBy }, index) => each(filledBy, ['quorum', index, 'filledBy'], itself)),
  { path: ['meeting', 'familyDetails', 'checkedBy'], id: protocol.meeting.familyDetails.checkedBy },
  { path: ['circulation', 'corrections', 'decidedBy'], id: protocol.circulation.corrections.decidedBy },
];

const formFields = ({ request }: Protocol): readonly string[] =>
  request.sections.filter(({ kind }) => kind === 'fields').flatMap(({ fields }) => idsOf(fields));

/** Whatever is named elsewhere in the protocol must be there. */
export const checkReferences = (protocol: Protocol): readonly Problem[] => {
  const roles = idsOf(protocol.roles);
  const { areas, decisions } = protocol.meeting;
  const agencies = [
    ...each(protocol.roles, ['roles'], ({ agency }) => agency, 'agency'),
    ...each(protocol.request.invitees, ['request', 'invitees'], ({ agency }) => agency, 'agency'),
  ];
  const owners = each(protocol.timescales, ['timescales'], ({ owner }) => owner, 'owner');
  const startsFrom = each(areas, ['meeting', 'areas'], (area) => area.startsFrom, 'startsFrom');
  return [
    ...unknown(roleReferences(protocol), roles, 'a role'),
    ...unknown(owners, [...roles, 'invitee'], 'a role'),
    ...unknown(agencies, idsOf(protocol.agencies), 'an agency'),
    ...unknown(
      each(decisions, ['meeting', 'decisions'], ({ area }) => area, 'area'),
      idsOf(areas),
      'an area',
    ),
    ...unknown(startsFrom, formFields(protocol), 'a field of the request'),
  ];
};
