import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

/** Decides that no meeting is required. The decision is recorded with its reason so that it can be challenged. */
export const decideNoMeeting: Decide<{ readonly reason: string }> = (state, { reason }) => {
  if (state.status !== 'awaiting-authority') return notNow('This request is no longer waiting to be authorised.');
  return (
    textFault(reason, { field: 'reason', what: 'why a meeting is not required' }) ??
    accepted({ type: 'MeetingNotNeeded', data: { reason: tidy(reason) } })
  );
};
