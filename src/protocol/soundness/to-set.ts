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
