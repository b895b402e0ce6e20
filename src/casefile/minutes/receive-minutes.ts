import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { accepted, refused } from '../verdict.ts';

export interface ReceiveMinutes {
  readonly issueNumber: number;
  readonly invitationId: string;
}

/** Records that somebody opened an issue for the first time: their receipt. A second opening changes nothing. BR-119. */
export const receiveMinutes: Decide<ReceiveMinutes> = (state, { issueNumber, invitationId }) => {
  if (state.status !== 'closed') return notNow('There are no minutes yet.');
  const issue = state.issues.find(({ number }) => number === issueNumber);
  if (issue === undefined) return notNow('There is no such issue of the minutes.');
  if (!issue.invitationIds.includes(invitationId))
    return refused('no-such-invitation', 'These minutes were not sent to you.');
  if (issue.received[invitationId] !== undefined) return accepted();
  return accepted({ type: 'MinutesReceived', data: { issueNumber, invitationId } });
};
