import { guidancePages } from '../protocol/language/afterwards.ts';
import { momentsOf } from '../protocol/moments.ts';
import { nearest } from '../protocol/nearest.ts';
import type { Protocol } from '../protocol/schema.ts';
import { convenorsPowers } from './powers.ts';
import { type Reading, read, unreadable } from './read/reading.ts';
import { factsKnown } from './values.ts';
import { datePattern, readDate, readTime, timePattern } from './read/read-time.ts';

/** A kind of blank in a step: how it looks, and how it is read once the protocol is known. */
export interface Parameter {
  readonly pattern: string;
  readonly read: (text: string, protocol: Protocol) => Reading;
}

const name = '[A-Za-z0-9-]+';
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** One of these names, or a sentence with the nearest. */
export const oneOf = (text: string, known: readonly string[], a: string): Reading =>
  known.includes(text) ? read(text) : unreadable(`“${text}” is not ${a}.${nearest(text, known)}`);

const named = (a: string, known: (protocol: Protocol) => readonly string[]): Parameter => ({
  pattern: name,
  read: (text, protocol) => oneOf(text, known(protocol), `${a} of this protocol`),
});

const forSomebody = `${name}(?: for "[^"]*")?`;

/** A name that may be followed by `for "Mia"`, read as `name:Mia`. */
const eachNamed = (one: Parameter): Parameter => ({
  pattern: forSomebody,
  read: (text, protocol) => {
    const [id = '', ...rest] = text.split(' for ');
    const reading = one.read(id, protocol);
    return reading.ok && rest.length > 0 ? read(`${id}:${rest.join(' for ').slice(1, -1)}`) : reading;
  },
});

export const dutyNames = ({ timescales, ladders }: Protocol): readonly string[] => [
  ...timescales.map(({ duty }) => duty),
  ...ladders.flatMap(({ id, steps }) => steps.map((step) => `${id}-${step.id}`)),
];

const role = named('a role', ({ roles }) => ids(roles));
const duty = named('a duty', dutyNames);

/** `social-worker, police and health`, read as `social-worker,police,health`. */
const roles: Parameter = {
  pattern: `${name}(?:, ${name})*(?:,? and ${name})?`,
  read: (text, protocol) => {
    const all = text.split(/,? and |, /);
    const faults = all.map((each) => role.read(each, protocol)).filter((reading) => !reading.ok);
    return faults[0] ?? read(all.join(','));
  },
};

const quoted = '"[^"]*"';
const inQuotes: Parameter = { pattern: quoted, read: (text) => read(text.slice(1, -1)) };

/** A value as JSON has it. */
const value: Parameter = {
  pattern: `true|false|yes|no|-?\\d+(?:\\.\\d+)?|${quoted}`,
  read: (text) => read(text === 'yes' ? 'true' : text === 'no' ? 'false' : text),
};

const time: Parameter = { pattern: timePattern, read: readTime };
const date: Parameter = { pattern: datePattern, read: readDate };
const plain: Parameter = { pattern: name, read };

/** Every kind of blank, by its name in a step. `id` belongs to something else in the step, which checks it. */
export const parameters: Readonly<Record<string, Parameter>> = {
  time,
  date,
  value,
  roles,
  role,
  owner: named('a role, or “invitee”,', (protocol) => [...ids(protocol.roles), 'invitee']),
  name: inQuotes,
  text: inQuotes,
  id: plain,
  number: { pattern: '\\d+', read },
  duty: eachNamed(duty),
  seatOrDuty: eachNamed(named('a seat or a duty', (protocol) => [...dutyNames(protocol), ...seatNames(protocol)])),
  moment: eachNamed(named('a moment', momentsOf)),
  fact: named('a fact', (protocol) => [...factsKnown(protocol).keys()]),
  seat: named('a seat of the quorum', (protocol) => seatNames(protocol)),
  decision: named('a decision', ({ meeting }) => ids(meeting.decisions)),
  route: named('a route', ({ routes }) => ids(routes)),
  power: named('a power', ({ powers }) => ids(powers)),
  anyPower: named('a power', (protocol) => [...ids(protocol.powers), ...convenorsPowers(protocol).keys()]),
  pathway: named('a pathway', ({ pathways }) => ids(pathways)),
  trigger: named('a trigger', ({ triggers }) => ids(triggers)),
  urgency: named('an urgency', ({ urgencies }) => ids(urgencies)),
  wish: named('an entry of “arranging”', ({ arranging }) => ids(arranging)),
  desk: named('a desk', ({ desks }) => ids(desks)),
  rule: named('a rule', ({ rules }) => ids(rules)),
  act: named('something that can be done under a rule', () => acts),
  page: named('a page with guidance', () => guidancePages),
  guidance: named('a guidance', ({ guidance }) => ids(guidance)),
  area: named('an area', ({ meeting }) => ids(meeting.areas)),
  contact: named('a contact', ({ contacts }) => ids(contacts)),
  rota: named('a rota', ({ rotas }) => ids(rotas)),
  ladder: named('a ladder', ({ ladders }) => ids(ladders)),
  report: named('a report', ({ reports }) => ids(reports)),
  mode: named('a way of taking part', () => ['in-person', 'video', 'telephone']),
};

const acts = ['request', 'authorise', 'book', 'start', 'close', 'issue', 'share'];

const seatNames = ({ quorum }: Protocol): readonly string[] => quorum.map(({ seat }) => seat);
