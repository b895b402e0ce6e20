import { audienceOf } from '../casefile/circulation/audience-of.ts';
import type { Invited } from '../casefile/invitation/invitation.ts';
import { audiences } from '../protocol/language/afterwards.ts';
import type { Told } from './told.ts';

/** Somebody in a role, as an invitation knows them. */
const invitation = (role: string): Invited => ({
  id: role,
  role,
  agency: '',
  name: role,
  organisation: '',
  email: '',
  telephone: '',
  mandatory: false,
  deputyFor: null,
  sentAt: '',
  answer: null,
});

const isGroup = (audience: string): boolean => audiences.some((each) => each === audience);

/**
 * The roles that something for these audiences reaches. Whoever has a part in the story was invited, and a role that
 * the protocol names itself is reached whether or not the story speaks of it.
 */
export const reached = (to: readonly string[], told: Told): readonly string[] => {
  const there = [...told.takingPart, ...told.left];
  const named = to.filter((audience) => !isGroup(audience));
  const all = new Set([...told.invited, ...there, ...told.contributed, ...told.actionOwners, ...named]);
  const found = audienceOf(to, {
    invitations: [...all].map(invitation),
    attendance: there.map((role) => ({ id: role, presence: 'present' })),
    actions: told.actionOwners.map((role) => ({ invitationId: role, state: 'open' })),
    information: told.contributed.map((role) => ({ invitationId: role })),
  });
  return found.map(({ role }) => role);
};
