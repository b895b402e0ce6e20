import type { Invited } from '../invitation/invitation.ts';
import type { CaseFileIn } from '../state.ts';

type Meeting = CaseFileIn<'meeting' | 'closed'>;

/** What audiences are told by: who was invited, who came, to whom an action falls, who gave information. */
interface Parts {
  readonly invitations: readonly Invited[];
  readonly attendance: readonly Pick<Meeting['attendance'][number], 'id' | 'presence'>[];
  readonly actions: readonly Pick<Meeting['actions'][number], 'invitationId' | 'state'>[];
  readonly information: readonly Pick<Meeting['information'][number], 'invitationId'>[];
}

/** Whether an invitation belongs to an audience. Anything that is no group of people is a role. */
const belongsTo = (audience: string, { id, role }: Invited, meeting: Parts): boolean => {
  switch (audience) {
    case 'invitees':
      return true;
    case 'attended':
    case 'discussion-parties':
      return meeting.attendance.some(
        (each) => each.id === id && (each.presence === 'present' || each.presence === 'left'),
      );
    case 'action-owners':
      return meeting.actions.some(({ invitationId, state }) => invitationId === id && state !== 'withdrawn');
    case 'contributors':
      return meeting.information.some(({ invitationId }) => invitationId === id);
    case 'disputing-parties':
      return false; // they are known to a dispute, not to a meeting
    default:
      return role === audience;
  }
};

/** Whom a document goes to: everybody invited who belongs to one of the audiences, once each, in the order invited. */
export const audienceOf = (to: readonly string[], meeting: Parts): readonly Invited[] =>
  meeting.invitations.filter((invitation) => to.some((audience) => belongsTo(audience, invitation, meeting)));

export const idsOf = (invitations: readonly Invited[]): readonly string[] => invitations.map(({ id }) => id);
