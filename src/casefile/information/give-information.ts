import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import type { Decided } from '../events.ts';
import type { CaseFileIn } from '../state.ts';
import { textFault, tidy } from '../text.ts';
import { type Verdict, accepted, refused } from '../verdict.ts';

export interface GiveInformation {
  readonly invitationId: string;
  readonly text: string;
  /** The agency looked, and knows nothing. */
  readonly nothingKnown?: boolean;
}

/** What stands in the record, the room and the minutes for an agency that knows nothing. */
export const nothingIsKnown = 'Nothing is known.';

/** Whether nothing has come of an invitation yet. */
export const nothingYet = ({ information }: CaseFileIn<'booked' | 'meeting'>, invitationId: string): boolean =>
  !information.some((each) => each.invitationId === invitationId);

/** An agency's information as it is recorded. */
export const writtenInformation = ({ invitationId, text }: GiveInformation): Verdict<Decided> =>
  textFault(text, { field: 'information', what: 'your information' }) ??
  accepted<Decided>({ type: 'InformationGiven', data: { invitationId, text: tidy(text) } });

/**
 * Gives an agency's information, or says that it knows nothing, before or during the meeting. It adds to what was given
 * before. BR-085, BR-092, WI-039 to WI-041.
 */
export const giveInformation: Decide<GiveInformation> = (state, command) => {
  const { invitationId, nothingKnown } = command;
  if (state.status !== 'booked' && state.status !== 'meeting')
    return notNow('Information can be given once the meeting is booked and until it ends.');
  if (!state.invitations.some(({ id }) => id === invitationId))
    return refused('no-such-invitation', 'You were not invited to this meeting.');
  if (nothingKnown !== true) return writtenInformation(command);
  return accepted({ type: 'InformationGiven', data: { invitationId, text: nothingIsKnown, nothingKnown } });
};
