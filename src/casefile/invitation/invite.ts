import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { emailFault } from '../email.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import type { Invitation } from './invitation.ts';

const fault = ({ name, organisation, email, telephone }: Invitation): Verdict<never> | null =>
  textFault(name, { field: 'name', what: 'the full name of the person', max: 200 }) ??
  textFault(organisation, { field: 'organisation', what: 'their role and organisation', max: 200 }) ??
  emailFault(email, 'email') ??
  lengthFault(telephone, { field: 'telephone', what: 'the telephone number', max: 50 });

const tidied = ({ name, organisation, email, telephone, ...rest }: Invitation): Invitation => ({
  ...rest,
  name: tidy(name),
  organisation: tidy(organisation),
  email: tidy(email),
  telephone: tidy(telephone),
});

/** Invites one more person to a meeting that is booked or already on. BR-067, BR-212. */
export const invite: Decide<{ readonly invitation: Invitation }> = (state, { invitation }, { protocol }) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('People can be invited once the meeting is booked and until it ends.');
  if (!protocol.protocol.roles.some(({ id }) => id === invitation.role))
    return refused('unknown-role', 'Select the role of this person', [], 'role');
  return fault(invitation) ?? accepted({ type: 'Invited', data: { invitation: tidied(invitation) } });
};
