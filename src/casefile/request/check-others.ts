import type { InviteeRule, Protocol } from '../../protocol/schema.ts';
import { tidy } from '../text.ts';
import type { Problem } from './check-fields.ts';
import { type RowFault, contactFaults } from './contact-faults.ts';
import type { OtherRow } from './invitee-rows.ts';
import type { RequestedInvitee } from './request-form.ts';

/** The row that can be added as often as needed. */
const usualRow = ({ request }: Protocol): InviteeRule | undefined =>
  request.invitees.find(({ repeatable }) => repeatable);

const roleOf = ({ typed }: OtherRow, protocol: Protocol): string => {
  const chosen = tidy(typed['role'] ?? '');
  return chosen === '' ? (usualRow(protocol)?.role ?? '') : chosen;
};

const faults = (row: OtherRow, protocol: Protocol): readonly RowFault[] => {
  const who = usualRow(protocol)?.name ?? 'Another person';
  const known = protocol.roles.some(({ id }) => id === roleOf(row, protocol));
  return [
    ...(known ? [] : [['role', `${who}: select their role`] as const]),
    ...contactFaults(row.typed, { who, needed: ['name', 'organisation'] }),
  ];
};

/** What is still needed about those who were added to the attendee table. BR-067, BR-198, BR-212. */
export const otherProblems = (rows: readonly OtherRow[], section: string, protocol: Protocol): readonly Problem[] => {
  const { clauses } = usualRow(protocol) ?? protocol.request;
  return rows.flatMap((row) =>
    faults(row, protocol).map(([field, message]) => ({ section, key: row.key, field, message, clauses })),
  );
};

/** Somebody who was added, as the request asks for them. */
export const otherInvitee = (row: OtherRow, protocol: Protocol): RequestedInvitee => {
  const role = roleOf(row, protocol);
  return {
    id: row.id,
    role,
    agency: protocol.roles.find(({ id }) => id === role)?.agency ?? '',
    name: tidy(row.typed['name'] ?? ''),
    organisation: tidy(row.typed['organisation'] ?? ''),
    email: tidy(row.typed['email'] ?? ''),
    telephone: tidy(row.typed['telephone'] ?? ''),
    mandatory: false,
  };
};
