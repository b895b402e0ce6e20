import type { Protocol } from '../protocol/schema.ts';
import type { Contact } from '../store/contacts.ts';
import type { Person } from '../store/people.ts';
import { firstNames, lastNames } from './names.ts';

export interface Team {
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  /** Telephone numbers by contact of the protocol. */
  readonly numbers: readonly (readonly [contact: string, telephone: string])[];
}

/** Everybody without whom a meeting cannot be asked for, authorised, booked, held, minuted and moved, and told of it when it is late. */
const rolesNeeded = ({
  request,
  rearranging,
  chair,
  minuteTaker,
  urgencies,
  quorum,
  routes,
  circulation,
  timescales,
}: Protocol) => {
  const staff = request.sections.flatMap(({ fields }) => fields.map(({ role }) => role));
  const wanted: readonly (string | undefined)[] = [
    ...[request.completedBy, request.authorisedBy, ...request.orAuthorisedBy, rearranging?.agreedBy],
    ...[chair.role, ...chair.deputies, minuteTaker.role, circulation.corrections?.decidedBy],
    ...urgencies.map(({ rationaleBy }) => rationaleBy),
    ...staff,
    ...routes.flatMap(({ agreedBy = [] }) => agreedBy.map(([first]) => first)),
    ...quorum.map(({ filledBy }) => filledBy[0]),
    ...request.invitees.filter(({ need }) => need === 'mandatory' || need === 'expected').map(({ role }) => role),
    ...timescales.flatMap(({ escalates }) => escalates.map(({ to }) => to)),
    'education',
  ];
  return new Set(wanted.filter((role) => role !== undefined));
};

const sumOf = (text: string): number => Buffer.from(text).reduce((sum, letter) => sum + letter, 0);

/** Invented, and the same each time: two authorities have different people. */
const nameOf = (authority: string, index: number): string => {
  const start = sumOf(authority);
  const first = firstNames[(start + index) % firstNames.length] ?? '';
  return `${first} ${lastNames[(start * 7 + index * 3) % lastNames.length] ?? ''}`;
};

const telephone = (index: number): string => `01632 960${String(200 + (index % 800))}`;

type Role = Protocol['roles'][number];

interface Place {
  readonly role: Role;
  readonly desk: string | null;
}

/** One of them a role, and one a desk where it is the role that books. */
const places = (protocol: Protocol): readonly Place[] => {
  const needed = rolesNeeded(protocol);
  return protocol.roles
    .filter(({ id }) => needed.has(id))
    .flatMap((role): readonly Place[] =>
      role.id === protocol.minuteTaker.role
        ? protocol.desks.map(({ id }) => ({ role, desk: id }))
        : [{ role, desk: null }],
    );
};

/** What the procedure does not say, an authority has to set: it is left open, so that it can be seen to be. */
const inventedNumbers = ({ contacts }: Protocol): Team['numbers'] =>
  contacts
    .filter(({ needs, assumed }) => needs.includes('telephone') && !assumed)
    .map(({ id }, index) => [id, telephone(100 + index)]);

/** People and a contact book for an authority that has no cases yet, so that its protocol can be tried. All invented, at reserved addresses and numbers. */
export const inventedTeam = (protocol: Protocol): Team => {
  const { authority, roles, request, agencies, desks } = protocol;
  const home = roles.find(({ id }) => id === request.completedBy)?.agency;
  const hostOf = (agency: string): string =>
    agency === home ? `${authority}.example.org` : `${agency}.${authority}.example.org`;
  const mailbox = ({ id, agency }: Role): string => `${id}-team@${hostOf(agency)}`;
  const people = places(protocol).map(({ role, desk }, index): Person => {
    const name = nameOf(authority, index);
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@${hostOf(role.agency)}`;
    return {
      id: desk === null || desks.length === 1 ? role.id : `${role.id}-${desk}`,
      name,
      role: role.id,
      agency: role.agency,
      jobTitle: role.name,
      email,
      telephone: telephone(index),
      desk,
      team: null,
      addresses: role.agency === home ? [email] : [email, mailbox(role)],
      demonstration: true,
    };
  });
  const partners = roles.filter((role) => role.agency !== home && people.some((person) => person.role === role.id));
  const contacts = partners.map(
    (role, index): Contact => ({
      role: role.id,
      name: `${role.name} on duty`,
      organisation: `${agencies.find(({ id }) => id === role.agency)?.name ?? role.agency} (invented)`,
      email: mailbox(role),
      telephone: telephone(50 + index),
      area: null,
    }),
  );
  return { people, contacts, numbers: inventedNumbers(protocol) };
};
