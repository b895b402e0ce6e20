import type { Evolution } from '../evolution.ts';
import { mustBeIn } from '../in-status.ts';

export const invitationEvolution: Evolution<'Invited' | 'InvitationAnswered' | 'CallRecorded' | 'AddressConfirmed'> = {
  Invited: (state, { data, recordedAt }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return {
      ...booked,
      invitations: [...booked.invitations, { ...data.invitation, sentAt: recordedAt, answer: null }],
    };
  },
  InvitationAnswered: (state, { data, occurredAt }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    const { invitationId, answer, byTelephone } = data;
    const said = { ...answer, at: occurredAt, ...(byTelephone === undefined ? {} : { byTelephone }) };
    return {
      ...booked,
      invitations: booked.invitations.map((invitation) =>
        invitation.id === invitationId ? { ...invitation, answer: said } : invitation,
      ),
    };
  },
  CallRecorded: (state, { data, occurredAt, actor }) => {
    const booked = mustBeIn(state, 'booked', 'meeting');
    return { ...booked, calls: [...booked.calls, { ...data.call, at: occurredAt, by: actor }] };
  },
  AddressConfirmed: (state, { data }) => {
    const looked = mustBeIn(state, 'drafting', 'booked', 'meeting');
    return { ...looked, addressesLookedAt: [...looked.addressesLookedAt, data.email] };
  },
};
