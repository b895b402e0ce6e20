import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

/** Sends a request back to the social worker with what is missing. What was typed stays as it was. */
export const returnRequest: Decide<{ readonly reason: string }> = (state, { reason }) => {
  if (state.status !== 'awaiting-authority') return notNow('This request is no longer waiting to be authorised.');
  return (
    textFault(reason, { field: 'reason', what: 'what needs to change in the request' }) ??
    accepted({ type: 'RequestReturned', data: { reason: tidy(reason) } })
  );
};
