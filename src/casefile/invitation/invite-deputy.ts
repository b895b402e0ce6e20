import type { Decided } from '../events.ts';
import type { CaseFileIn } from '../state.ts';
import { type Verdict, accepted } from '../verdict.ts';
import { type AddressCheck, checkAddresses } from './check-addresses.ts';
import type { Invitation, InvitationAnswer } from './invitation.ts';
import { tidyAnswer } from './say-answer.ts';

type Booked = CaseFileIn<'booked' | 'meeting'>;

/** What it takes to invite a deputy, once somebody names one. */
export interface DeputyInvited {
  /** A new id for the deputy's own invitation. */
  readonly deputyInvitationId: string;
  readonly addresses: AddressCheck;
}

/** Named once more, perhaps because the meeting was moved: they have their invitation already. */
const isInvited = ({ id }: Invitation, email: string, { invitations }: Booked): boolean =>
  invitations.some((each) => each.deputyFor === id && each.email.toLowerCase() === email.toLowerCase());

/** Invites the deputy whom an answer names, in whatever way it was given; nothing for any other answer. */
export const inviteDeputy = (
  { invitation, answer: typed }: { readonly invitation: Invitation; readonly answer: InvitationAnswer },
  state: Booked,
  { deputyInvitationId, addresses }: DeputyInvited,
): Verdict<Decided> => {
  const answer = tidyAnswer(typed);
  if (answer.kind !== 'deputy' || isInvited(invitation, answer.email, state)) return accepted();
  const { name, email, telephone } = answer;
  const { refusals, events } = checkAddresses([{ name, email }], state.form.people, addresses);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const { id, role, agency, organisation, mandatory } = invitation;
  const shared = { role, agency, organisation, mandatory };
  const deputy = { ...shared, id: deputyInvitationId, name, email, telephone, deputyFor: id };
  return accepted<Decided>(...events, { type: 'Invited', data: { invitation: deputy } });
};
