import type { ProtocolInForce } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { emailFault } from '../email.ts';
import { factsOfCase } from '../facts-of-case.ts';
import { inviteeStandings } from '../request/invitee-standing.ts';
import type { CaseFileIn } from '../state.ts';
import { lengthFault, textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';
import { type AddressCheck, checkAddresses } from './check-addresses.ts';
import type { Invitation } from './invitation.ts';

/** Whether they must come is not asked: the protocol says it. */
type Asked = Omit<Invitation, 'mandatory'>;

const fault = ({ name, organisation, email, telephone }: Asked): Verdict<never> | null =>
  textFault(name, { field: 'name', what: 'the full name of the person', max: 200 }) ??
  textFault(organisation, { field: 'organisation', what: 'their role and organisation', max: 200 }) ??
  emailFault(email, 'email') ??
  lengthFault(telephone, { field: 'telephone', what: 'the telephone number', max: 50 });

/** Whether the protocol says at the time of the meeting that somebody in this role must come. */
const mustCome = (role: string, state: CaseFileIn<'booked' | 'meeting'>, inForce: ProtocolInForce): boolean =>
  inviteeStandings(inForce, factsOfCase(state, inForce, state.booking.startsAt)).some(
    ({ rule, need, leftOut }) => rule.role === role && need === 'mandatory' && leftOut === null,
  );

const tidied = ({ name, organisation, email, telephone, ...rest }: Asked): Asked => ({
  ...rest,
  name: tidy(name),
  organisation: tidy(organisation),
  email: tidy(email),
  telephone: tidy(telephone),
});

export interface Invite {
  readonly invitation: Asked;
  readonly addresses: AddressCheck;
}

/** Invites one more person to a meeting that is booked or already on. BR-067, BR-212. */
export const invite: Decide<Invite> = (state, { invitation, addresses }, { protocol }) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('People can be invited once the meeting is booked and until it ends.');
  if (!protocol.protocol.roles.some(({ id }) => id === invitation.role))
    return refused('unknown-role', 'Select the role of this person', [], 'role');
  const wrong = fault(invitation);
  if (wrong !== null) return wrong;
  const { refusals, events } = checkAddresses([invitation], state.form.people, addresses);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const mandatory = mustCome(invitation.role, state, protocol);
  return accepted(...events, { type: 'Invited', data: { invitation: { ...tidied(invitation), mandatory } } });
};
