import type { OwnDays } from '../../calendar/authority-calendar.ts';
import { agencyName } from '../agency-name.ts';
import type { Protocol } from '../schema.ts';

const said = {
  telephone: 'a telephone number',
  email: 'an e-mail address',
  'secure-email': 'a secure e-mail address',
  address: 'an address',
} as const;

/** What the authority must set before going live: how each contact is reached. No contact point is part of a protocol. */
export const contactsToSet = (protocol: Protocol): readonly string[] =>
  protocol.contacts.map(
    ({ name, agency, needs }) =>
      `${name} (${agencyName(protocol, agency)}): ${needs.map((need) => said[need]).join(', ')}.`,
  );

/** School holidays that are only assumed. */
export const schoolYearsToSet = ({ schoolYears }: OwnDays): readonly string[] =>
  schoolYears
    .filter(({ assumed }) => assumed)
    .map(({ from, to }) => `School holidays from ${from} to ${to}: those in calendar.yaml are only typical dates.`);
