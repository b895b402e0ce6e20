import { agencyName } from '../agency-name.ts';
import type { Holder, Protocol } from '../schema.ts';
import { type Line, type Topic, joined, line } from './line.ts';
import { where } from './say-condition.ts';
import { sayJointly, sayRole, sayRoles } from './say-people.ts';

const holding = (protocol: Protocol, key: string, what: string, holder: Holder): readonly Line[] => [
  line(
    key,
    what,
    joined([
      sayRole(protocol, holder.role),
      holder.deputies.length === 0 ? null : `with ${sayRoles(protocol, holder.deputies)} as deputy`,
    ]),
    holder,
  ),
  ...holder.instead.map((other, index) =>
    line(
      `${key}-instead-${other.when || String(index)}`,
      `${what}, in some cases`,
      `${sayRoles(protocol, [other.role, ...other.deputies])}, ${where(protocol, other.when)}`,
      other,
    ),
  ),
];

const seats = (protocol: Protocol): readonly Line[] =>
  protocol.quorum.map((seat) =>
    line(
      `quorum-${seat.seat}`,
      seat.name,
      joined([
        sayRoles(protocol, seat.filledBy),
        seat.atLeast > 1 ? `at least ${String(seat.atLeast)}` : null,
        seat.inWriting ? 'or in writing' : null,
        seat.when === undefined ? 'always' : where(protocol, seat.when),
      ]),
      seat,
    ),
  );

const invitees = (protocol: Protocol): readonly Line[] =>
  protocol.request.invitees.map((row) =>
    line(
      `invitee-${row.role}`,
      row.name,
      joined(
        [
          joined([row.need, where(protocol, row.when)]),
          ...row.raised.map((more) => `${more.need} ${where(protocol, more.when)}`),
          row.leftOut === undefined ? null : `left out ${where(protocol, row.leftOut.when)}`,
        ],
        '; ',
      ),
      row,
    ),
  );

const powers = (protocol: Protocol): readonly Line[] =>
  protocol.powers.map((power) =>
    line(
      `power-${power.id}`,
      power.title,
      joined([sayJointly(protocol, power.by), where(protocol, power.when)]),
      power,
    ),
  );

const listed = (protocol: Protocol): readonly Line[] =>
  protocol.roles.map((role) =>
    line(`role-${role.id}`, role.name, `comes for: ${agencyName(protocol, role.agency)}`, role),
  );

/** Whom to reach. How is set by the authority, and is not part of a protocol. */
const contacts = (protocol: Protocol): readonly Line[] =>
  protocol.contacts.map((contact) =>
    line(
      `contact-${contact.id}`,
      contact.name,
      `${agencyName(protocol, contact.agency)}: ${contact.needs.join(', ').replace('-', ' ')}`,
      contact,
    ),
  );

/** Who chairs, who takes the minutes, who must be there, who is invited, who may do what. */
export const peopleTopics = (protocol: Protocol): readonly Topic[] => [
  {
    id: 'chair',
    title: 'Chair and minute taker',
    lines: [
      ...holding(protocol, 'chair', 'Chair', protocol.chair),
      ...holding(protocol, 'minute-taker', 'Minute taker', protocol.minuteTaker),
    ],
  },
  { id: 'quorum', title: 'Quorum', lines: seats(protocol) },
  { id: 'invitees', title: 'Who is invited', lines: invitees(protocol) },
  { id: 'powers', title: 'Who may do what', lines: powers(protocol) },
  { id: 'roles', title: 'Roles', lines: listed(protocol) },
  { id: 'contacts', title: 'Whom to reach', lines: contacts(protocol) },
];
