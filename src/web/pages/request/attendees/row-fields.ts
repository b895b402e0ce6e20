import type { InviteeRow } from '../../../../casefile/request/invitee-rows.ts';
import type { Field, Protocol } from '../../../../protocol/schema.ts';
import { ownField } from '../answers/own-field.ts';
import type { PartOf } from '../saving/merge-answers.ts';

const details: readonly Field[] = [
  ownField({ id: 'name', label: 'Full name', type: 'text' }),
  ownField({ id: 'organisation', label: 'Role and organisation', type: 'text' }),
  ownField({ id: 'email', label: 'Email address', type: 'text', hint: 'The invitation goes here. It names no child.' }),
  ownField({ id: 'telephone', label: 'Telephone number', type: 'text', maxLength: 30, required: false }),
];

const invite = ownField({ id: 'invite', label: 'Should they be invited?', type: 'yes-no' });

const reason = ownField({
  id: 'reason',
  label: 'Why are they not invited?',
  type: 'long-text',
  maxLength: 1_000,
  dependsOn: { field: 'invite', is: 'no' },
});

/** Every question that a row can have. */
export const everyRowField: readonly Field[] = [invite, ...details, reason];

/** What a row of the attendee table asks: whether to invite, whom, and why not where the protocol proposed it. */
export const rowFields = ({ need, leftOut, mandatory, proposed }: InviteeRow): readonly Field[] => {
  if (leftOut !== null) return [];
  if (mandatory) return details;
  const label = need === 'expected' ? reason.label : `${reason.label} (optional)`;
  return [
    invite,
    ...details.map((field) => ({ ...field, dependsOn: { field: invite.id, is: 'yes' } })),
    ...(proposed ? [{ ...reason, label }] : []),
  ];
};

/** What is asked about somebody added to the table. */
export const otherFields: readonly Field[] = [ownField({ id: 'role', label: 'Role', type: 'staff' }), ...details];

/** Somebody's details stand or fall together: two half contacts are nobody. */
export const byContact: PartOf = (name) => (details.some(({ id }) => id === name) ? 'contact' : name);

/** The role with which a row that is added starts. */
export const usualRole = ({ request }: Protocol): string =>
  request.invitees.find(({ repeatable }) => repeatable)?.role ?? '';

/** Whether an entry of the table is somebody added to it. */
export const isOther = (entry: string): boolean => /^other-[\w-]{1,64}$/.test(entry);
