import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { accepted } from '../verdict.ts';
import type { CheckedRequest } from './check-request.ts';

/** Sends a checked request to whoever authorises it. Every section must be complete. */
export const completeRequest: Decide<{ readonly checked: CheckedRequest }> = (state, { checked }) => {
  if (state.status !== 'drafting') return notNow('This request has already been sent for authorisation.');
  if (checked.form === null)
    return {
      kind: 'refused',
      refusals: checked.problems.map(({ message, clauses, field }) => ({
        code: 'incomplete',
        message,
        clauses,
        field,
      })),
    };
  return accepted({ type: 'RequestCompleted', data: { form: checked.form } });
};
