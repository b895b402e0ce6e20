import { isBefore } from '../../calendar/instants.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { InformationAsked } from './information.ts';

/** Asks an agency that was invited to look something up by a time before the meeting. BR-085, BR-092, KN-018, WI-039. */
export const askForInformation: Decide<InformationAsked> = (state, { invitationId, what, dueAt }, { now }) => {
  if (state.status !== 'booked')
    return notNow('Information is asked for once the meeting is booked and until it begins.');
  if (!state.invitations.some(({ id }) => id === invitationId))
    return refused('no-such-invitation', 'Select whom to ask', [], 'invitation');
  if (!isBefore(now, dueAt)) return refused('in-the-past', 'The time by which it is due must be to come', [], 'due');
  if (isBefore(state.booking.startsAt, dueAt))
    return refused('after-the-meeting', 'The time by which it is due must be before the meeting', [], 'due');
  return (
    textFault(what, { field: 'what', what: 'what they should look up', max: 1_000 }) ??
    accepted({ type: 'InformationAsked', data: { invitationId, what: tidy(what), dueAt } })
  );
};
