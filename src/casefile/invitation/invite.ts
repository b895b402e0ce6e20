import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { emailFault } from '../email.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';
import type { Invitation } from './invitation.ts';

/** Invites one more person to a meeting that is booked or already on. BR-067, BR-212. */
export const invite: Decide<{ readonly invitation: Invitation }> = (state, { invitation }) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('People can be invited once the meeting is booked and until it ends.');
  const fault =
    textFault(invitation.name, { field: 'name', what: 'the full name of the person', max: 200 }) ??
    textFault(invitation.organisation, { field: 'organisation', what: 'their role and organisation', max: 200 }) ??
    emailFault(invitation.email, 'email');
  if (fault !== null) return fault;
  const { name, organisation, email } = invitation;
  return accepted({
    type: 'Invited',
    data: { invitation: { ...invitation, name: tidy(name), organisation: tidy(organisation), email: tidy(email) } },
  });
};
