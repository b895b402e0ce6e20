import type { Path, Problem } from '../fault.ts';
import { audiences } from '../language/afterwards.ts';
import { momentsOf } from '../moments.ts';
import { nearest } from '../nearest.ts';
import type { Holder, Jointly, Limit, Protocol, TimescaleRule } from '../schema.ts';

/** Something named elsewhere in the protocol: where, what, and what it must be. */
interface Reference {
  readonly path: Path;
  readonly id: string | undefined;
  readonly to: 'role' | 'owner' | 'agency' | 'area' | 'field' | 'moment' | 'duty' | 'contact' | 'rota' | 'audience';
}

type To = Reference['to'];

const many = (to: To, path: Path, ids: readonly string[] | undefined): readonly Reference[] =>
  (ids ?? []).map((id, index) => ({ to, path: [...path, index], id }));

const one = (to: To, path: Path, id: string | undefined): Reference => ({ to, path, id });

const each = <Element>(
  list: readonly Element[],
  path: Path,
  pick: (element: Element, path: Path) => readonly Reference[],
): readonly Reference[] => list.flatMap((element, index) => pick(element, [...path, index]));

const joint = (by: Jointly | undefined, path: Path): readonly Reference[] =>
  each(by ?? [], path, (group, at) => many('role', at, group));

const holding = ({ role, deputies, instead }: Holder, path: Path): readonly Reference[] => [
  one('role', [...path, 'role'], role),
  ...many('role', [...path, 'deputies'], deputies),
  ...each(instead, [...path, 'instead'], (other, at) => [
    one('role', [...at, 'role'], other.role),
    ...many('role', [...at, 'deputies'], other.deputies),
  ]),
];

const within = (limit: Limit | undefined, path: Path): readonly Reference[] => {
  if (limit === undefined) return [];
  if ('of' in limit) return [one('moment', [...path, 'of'], limit.of)];
  return 'by' in limit ? [one('moment', [...path, 'by'], limit.by)] : [];
};

type Start = Pick<TimescaleRule, 'starts' | 'anchor'>;

const starting = ({ starts, anchor }: Start, path: Path): readonly Reference[] => [
  ...many('moment', [...path, 'starts'], starts),
  ...(typeof anchor === 'string' ? [] : [one('moment', [...path, 'anchor', 'that'], anchor.that)]),
];

const started = (limit: Start & Pick<TimescaleRule, 'within'>, path: Path): readonly Reference[] => [
  ...starting(limit, path),
  ...within(limit.within, [...path, 'within']),
];

const timescale = (rule: TimescaleRule, path: Path): readonly Reference[] => [
  ...started(rule, path),
  ...each(rule.instead, [...path, 'instead'], started),
  ...each(rule.also, [...path, 'also'], started),
  ...(rule.beside === undefined ? [] : starting(rule.beside, [...path, 'beside'])),
  ...many('moment', [...path, 'ends'], rule.ends),
  one('moment', [...path, 'needs'], rule.needs),
  one('owner', [...path, 'owner'], rule.owner),
  ...each(rule.escalates, [...path, 'escalates'], ({ to }, at) => [one('role', [...at, 'to'], to)]),
];

const inRequest = ({ request }: Protocol): readonly Reference[] => [
  one('role', ['request', 'completedBy'], request.completedBy),
  one('role', ['request', 'authorisedBy'], request.authorisedBy),
  ...many('role', ['request', 'orAuthorisedBy'], request.orAuthorisedBy),
  ...each(request.sections, ['request', 'sections'], ({ fields }, section) =>
    each(fields, [...section, 'fields'], ({ role }, path) => [one('role', [...path, 'role'], role)]),
  ),
  ...each(request.invitees, ['request', 'invitees'], ({ role, agency, insteadOf }, path) => [
    one('role', [...path, 'role'], role),
    one('agency', [...path, 'agency'], agency),
    one('role', [...path, 'insteadOf'], insteadOf),
  ]),
];

const inMeeting = ({ meeting, quorum }: Protocol): readonly Reference[] => [
  ...each(quorum, ['quorum'], ({ filledBy }, path) => many('role', [...path, 'filledBy'], filledBy)),
  one('role', ['meeting', 'familyDetails', 'checkedBy'], meeting.familyDetails?.checkedBy),
  ...each(meeting.areas, ['meeting', 'areas'], ({ startsFrom }, path) => [
    one('field', [...path, 'startsFrom'], startsFrom),
  ]),
  ...each(meeting.decisions, ['meeting', 'decisions'], ({ area, options }, path) => [
    one('area', [...path, 'area'], area),
    ...each(options, [...path, 'options'], ({ brings }, at) => many('moment', [...at, 'brings'], brings)),
  ]),
];

const inConvening = ({
  routes,
  powers,
  rearranging,
  chair,
  minuteTaker,
  urgencies,
}: Protocol): readonly Reference[] => [
  ...each(routes, ['routes'], ({ agreedBy, obliges }, path) => [
    ...joint(agreedBy, [...path, 'agreedBy']),
    ...many('duty', [...path, 'obliges'], obliges),
  ]),
  ...each(powers, ['powers'], ({ by }, path) => joint(by, [...path, 'by'])),
  ...each(urgencies, ['urgencies'], ({ rationaleBy }, path) => [one('role', [...path, 'rationaleBy'], rationaleBy)]),
  one('role', ['rearranging', 'agreedBy'], rearranging?.agreedBy),
  ...holding(chair, ['chair']),
  ...holding(minuteTaker, ['minuteTaker']),
];

const inCirculation = ({ circulation }: Protocol): readonly Reference[] => [
  ...(['minutes', 'discussionRecord', 'actionTable'] as const).flatMap((document) =>
    many('audience', ['circulation', document, 'to'], circulation[document]?.to),
  ),
  ...many('audience', ['circulation', 'signing', 'by'], circulation.signing?.by),
  one('role', ['circulation', 'corrections', 'decidedBy'], circulation.corrections?.decidedBy),
];

const inUpkeep = ({ moments, contacts, rotas, ladders, reports }: Protocol): readonly Reference[] => [
  ...each(moments, ['moments'], ({ recordedBy, call }, path) => [
    ...many('role', [...path, 'recordedBy'], recordedBy),
    ...many('rota', [...path, 'call', 'rotas'], call?.rotas),
    one('moment', [...path, 'call', 'thenWrites'], call?.thenWrites),
  ]),
  ...each(contacts, ['contacts'], ({ agency }, path) => [one('agency', [...path, 'agency'], agency)]),
  ...each(rotas, ['rotas'], ({ shifts, otherwise }, path) => [
    ...each(shifts, [...path, 'shifts'], ({ who, rings }, at) => [
      one('contact', [...at, 'who'], who),
      one('contact', [...at, 'rings', 'other'], rings?.other),
      ...many('role', [...at, 'rings', 'reminds'], rings?.reminds),
    ]),
    one('contact', [...path, 'otherwise', 'who'], otherwise.who),
  ]),
  ...each(ladders, ['ladders'], ({ raisedBy, steps }, path) => [
    ...many('role', [...path, 'raisedBy'], raisedBy),
    ...each(steps, [...path, 'steps'], (step, at) => [
      ...joint(step.by, [...at, 'by']),
      ...many('moment', [...at, 'starts'], step.starts),
      ...within(step.within, [...at, 'within']),
      ...many('role', [...at, 'meeting', 'invites'], step.meeting?.invites),
      one('role', [...at, 'meeting', 'chair'], step.meeting?.chair),
    ]),
  ]),
  ...each(reports, ['reports'], ({ by }, path) => [one('role', [...path, 'by'], by)]),
];

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

const known = (protocol: Protocol): Readonly<Record<To, { readonly ids: readonly string[]; readonly a: string }>> => {
  const roles = idsOf(protocol.roles);
  const fields = protocol.request.sections
    .filter(({ kind }) => kind === 'fields')
    .flatMap((each) => idsOf(each.fields));
  return {
    role: { ids: roles, a: 'a role' },
    owner: { ids: [...roles, 'invitee'], a: 'a role' },
    agency: { ids: idsOf(protocol.agencies), a: 'an agency' },
    area: { ids: idsOf(protocol.meeting.areas), a: 'an area' },
    field: { ids: fields, a: 'a field of the request' },
    moment: { ids: momentsOf(protocol), a: 'a moment' },
    duty: { ids: protocol.timescales.map(({ duty }) => duty), a: 'a duty' },
    contact: { ids: idsOf(protocol.contacts), a: 'a contact' },
    rota: { ids: idsOf(protocol.rotas), a: 'a rota' },
    audience: { ids: [...audiences, ...roles], a: 'an audience' },
  };
};

/** What to do about a name that nothing in the protocol has. */
const declare: Readonly<Record<To, string>> = {
  role: 'Add it to “roles”, or name one that is there.',
  owner: 'Add it to “roles”, or name one that is there.',
  agency: 'Add it to “agencies”, or name one that is there.',
  area: 'Add it to the meeting’s “areas”, or name one that is there.',
  field: 'Name a field of a section of fields.',
  moment: 'Add it to “moments”, or name one that is there.',
  duty: 'Name a duty of “timescales”.',
  contact: 'Add it to “contacts”, or name one that is there.',
  rota: 'Add it to “rotas”, or name one that is there.',
  audience: 'Name a role, or a group of people such as attended.',
};

/** Whatever is named elsewhere in the protocol must be there. */
export const checkReferences = (protocol: Protocol): readonly Problem[] => {
  const kinds = known(protocol);
  const all: readonly Reference[] = [
    ...each(protocol.roles, ['roles'], ({ agency }, path) => [one('agency', [...path, 'agency'], agency)]),
    ...inRequest(protocol),
    ...inConvening(protocol),
    ...inMeeting(protocol),
    ...inCirculation(protocol),
    ...each(protocol.timescales, ['timescales'], timescale),
    ...inUpkeep(protocol),
  ];
  return all.flatMap(({ path, id, to }) => {
    const { ids, a } = kinds[to];
    if (id === undefined || ids.includes(id)) return [];
    return [{ path, message: `“${id}” is not ${a} of this protocol.${nearest(id, ids, ` ${declare[to]}`)}` }];
  });
};
