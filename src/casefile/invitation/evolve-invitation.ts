import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';

export const invitationEvolution: Evolution<'Invited' | 'InvitationAnswered' | 'InformationGiven'> = {
  Invited: (state, { data, recordedAt }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return {
      ...booked,
      invitations: [...booked.invitations, { ...data.invitation, sentAt: recordedAt, answer: null }],
    };
  },
  InvitationAnswered: (state, { data, recordedAt }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return {
      ...booked,
      invitations: booked.invitations.map((invitation) =>
        invitation.id === data.invitationId
          ? { ...invitation, answer: { ...data.answer, at: recordedAt } }
          : invitation,
      ),
    };
  },
  InformationGiven: (state, { data, recordedAt, actor }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return { ...booked, information: [...booked.information, { ...data, at: recordedAt, by: actor }] };
  },
};
