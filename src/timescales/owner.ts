import { hasAuthorisation, hasBooking, hasRequest } from '../casefile/in-status.ts';
import type { RequestForm } from '../casefile/request/request-form.ts';
import type { CaseFile } from '../casefile/state.ts';
import { bookedChair } from '../protocol/role-name.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Duty } from './duty.ts';

/** Who has to do something: one person, whoever answers for a mailbox, or anybody in a role at a desk. */
export type Owner =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'address'; readonly address: string }
  /** Where no desk is known (`''`), anybody in the role. */
  | { readonly kind: 'desk'; readonly role: string; readonly desk: string };

/** Somebody who may be an owner. Without a desk, they answer for their role at every desk. */
export interface Colleague {
  readonly id: string;
  readonly role: string;
  readonly desk: string | null;
  readonly email: string;
}

/** Where to write to an owner: one address, those of everybody at a desk, or none where nobody is known. */
export const addressesOf = (owner: Owner, people: readonly Colleague[]): readonly string[] => {
  switch (owner.kind) {
    case 'person':
      return people.filter(({ id }) => id === owner.personId).map(({ email }) => email);
    case 'desk':
      return people
        .filter(({ role, desk }) => role === owner.role && (desk === null || owner.desk === '' || desk === owner.desk))
        .map(({ email }) => email);
    case 'address':
      return owner.address === '' ? [] : [owner.address];
  }
};

/** The person whom the request names for a role, or anybody in that role at the request's desk where it names none. */
export const namedOwner = (form: RequestForm, { request }: Protocol, role: string): Owner => {
  const field = request.sections
    .flatMap(({ fields }) => fields)
    .find((each) => each.type === 'staff' && each.role === role);
  const personId = field === undefined ? undefined : form.answers[field.id];
  return personId === undefined
    ? { kind: 'desk', role, desk: form.answers['desk'] ?? '' }
    : { kind: 'person', personId };
};

/** The minute takers of a desk. */
export const deskOwner = ({ minuteTaker }: Protocol, desk: string): Owner => ({
  kind: 'desk',
  role: minuteTaker.role,
  desk,
});

/** Who answers for a duty of a case file. */
export const ownerOf = (
  { owner, subject }: Pick<Duty, 'owner' | 'subject'>,
  state: CaseFile,
  protocol: Protocol,
): Owner => {
  if (hasBooking(state) && owner === bookedChair) return { kind: 'person', personId: state.booking.chairPersonId };
  if (hasBooking(state) && subject !== null) {
    const invitation = state.invitations.find(({ id }) => id === subject);
    if (invitation !== undefined) return { kind: 'address', address: invitation.email.toLowerCase() };
  }
  if (hasAuthorisation(state) && owner === protocol.minuteTaker.role)
    return deskOwner(protocol, hasBooking(state) ? state.booking.desk : state.authorisation.desk);
  if (hasRequest(state)) return namedOwner(state.form, protocol, owner);
  return state.status === 'none'
    ? { kind: 'desk', role: owner, desk: '' }
    : { kind: 'person', personId: state.begunBy.personId };
};
