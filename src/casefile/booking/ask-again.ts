import { type Decide, notNow } from '../command.ts';
import { textFault, tidy } from '../text.ts';
import { accepted } from '../verdict.ts';

/**
 * A request whose meeting was cancelled waits to be booked again, as it was authorised. Its clocks never stopped, and
 * what agencies gave stays theirs. BR-055, BR-058.
 */
export const askAgain: Decide<{ readonly reason: string }> = (state, { reason }) => {
  if (state.status !== 'cancelled') return notNow('Only a cancelled meeting can be asked for again.');
  return (
    textFault(reason, { field: 'reason', what: 'why the meeting is needed after all' }) ??
    accepted({ type: 'MeetingAskedAgain', data: { reason: tidy(reason) } })
  );
};
