import { isBefore } from '../../calendar/instants.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { lengthFault, longest, textFault, tidy } from '../text.ts';
import { accepted, refused } from '../verdict.ts';
import type { Action } from './action.ts';

/** Agrees a SMART action or a step of the safety plan: who, agency, what and by when are all required. BR-028, BR-077, BR-109. */
export const agreeAction: Decide<{ readonly action: Action }> = (state, { action }) => {
  if (state.status !== 'meeting') return notNow('Actions are agreed while the meeting is on.');
  const fault =
    textFault(action.what, { field: 'what', what: 'what will be done', max: 2_000 }) ??
    textFault(action.who, { field: 'who', what: 'who will do it', max: 200 }) ??
    textFault(action.agency, { field: 'agency', what: 'the agency they work for', max: 200 }) ??
    lengthFault(action.review, { field: 'review', what: 'how it will be reviewed', max: longest.short });
  if (fault !== null) return fault;
  if (isBefore(action.byWhen, state.startedAt))
    return refused(
      'before-the-meeting',
      'The time it must be done by must be after the meeting started',
      [],
      'by-when',
    );
  const known = [...state.invitations, ...state.attendance].some(({ id }) => id === action.invitationId);
  if (action.invitationId !== null && !known)
    return refused('no-such-invitation', 'Select who this action falls to.', [], 'invitation');
  const { what, who, agency, review } = action;
  return accepted({
    type: 'ActionAgreed',
    data: { action: { ...action, what: tidy(what), who: tidy(who), agency: tidy(agency), review: tidy(review) } },
  });
};
