import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';

export interface GiveInformation {
  readonly invitationId: string;
  readonly text: string;
}

/** Gives an agency's information, before or during the meeting. It adds to what was given before. BR-085, BR-092. */
export const giveInformation: Decide<GiveInformation> = (state, { invitationId, text }) => {
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('Information can be given once the meeting is booked and until it ends.');
  if (!state.invitations.some(({ id }) => id === invitationId))
    return refused('no-such-invitation', 'You were not invited to this meeting.');
  return (
    textFault(text, { field: 'information', what: 'your information' }) ??
    accepted({ type: 'InformationGiven', data: { invitationId, text: tidy(text) } })
  );
};
