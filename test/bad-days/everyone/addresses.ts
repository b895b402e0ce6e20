import type { CaseFile } from '../../../src/casefile/state.ts';
import { hasBooking, hasMeeting } from '../../../src/casefile/in-status.ts';
import type { Protocol } from '../../../src/protocol/schema.ts';
import type { Route } from './routes.ts';

/** A case file with what its addresses name. */
export interface Place {
  readonly caseId: string;
  readonly state: CaseFile;
  readonly protocol: Protocol;
}

type Values = Readonly<Record<string, string>>;

/** The invitation of the police; none before there are invitations. */
export const invitationIn = ({ state }: Place): string =>
  hasBooking(state) ? (state.invitations.find(({ role }) => role === 'police')?.id ?? 'none') : 'none';

/** An action of the meeting; none before there are any. */
export const actionIn = ({ state }: Place): string =>
  hasMeeting(state) ? (state.actions.find((each) => each.state === 'open')?.id ?? 'none') : 'none';

/** A correction asked for; none before there are any. */
export const correctionIn = ({ state }: Place): string =>
  state.status === 'closed' ? (state.corrections.find(({ ruling }) => ruling === null)?.id ?? 'none') : 'none';

/** One section of each kind, with an entry of it. */
const sections = ({ protocol }: Place): readonly Values[] =>
  [
    { kind: 'fields', entry: 'ida' },
    { kind: 'people', entry: 'ida' },
    { kind: 'attendees', entry: 'police' },
  ].map(({ kind, entry }) => ({
    section: protocol.request.sections.find((each) => each.kind === kind)?.id ?? '',
    entry,
  }));

/** One area of each kind. */
const areas = ({ protocol }: Place): readonly Values[] => [
  ...new Map(protocol.meeting.areas.map(({ kind, id }) => [kind, { area: id }])).values(),
];

const decisions = ({ protocol }: Place): readonly Values[] =>
  [true, false].map((perChild) => ({
    decision: protocol.meeting.decisions.find((each) => each.perChild === perChild)?.id ?? '',
    child: 'ida',
  }));

const single: Readonly<Record<string, (place: Place) => string>> = {
  action: actionIn,
  attendance: invitationIn,
  correction: correctionIn,
  duty: () => 'meeting-held-24h',
  id: ({ caseId }) => caseId,
  invitation: invitationIn,
  moment: () => 'meeting-held',
  number: () => '1',
};

const several: Readonly<Record<string, (place: Place) => readonly Values[]>> = {
  area: areas,
  decision: decisions,
  section: sections,
};

const valuesFor = (names: readonly string[], place: Place): readonly Values[] => {
  const many = names.map((name) => several[name]).find((each) => each !== undefined);
  const ones: Values = Object.fromEntries(
    names.flatMap((name) => (single[name] === undefined ? [] : [[name, single[name](place)]])),
  );
  return (many?.(place) ?? [{}]).map((values) => ({ ...values, ...ones }));
};

const filled = (url: string, values: Values): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`say in addresses.ts what stands for :${name} in ${url}`);
    return encodeURIComponent(value);
  });

/** The addresses that a route has in a case file: one of each kind of section, area and decision. */
export const addressesOf = ({ url }: Route, place: Place): readonly string[] => {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return [...new Set(valuesFor(names, place).map((values) => filled(url, values)))];
};
