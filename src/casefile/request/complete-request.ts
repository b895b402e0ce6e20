import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factsOfRequest } from '../facts-of-case.ts';
import { withinRules } from '../rules.ts';
import type { CheckedRequest } from './check-request.ts';

/** Sends a checked request to whoever authorises it. Every section must be complete. */
export const completeRequest: Decide<{ readonly checked: CheckedRequest }> = (state, { checked }, circumstances) => {
  if (state.status !== 'drafting') return notNow('This request has already been sent for authorisation.');
  const { form, problems } = checked;
  if (form === null)
    return {
      kind: 'refused',
      refusals: problems.map(({ message, clauses, field }) => ({ code: 'incomplete', message, clauses, field })),
    };
  const { protocol, now } = circumstances;
  const facts = factsOfRequest(form, state, { protocol, at: now });
  return withinRules(
    { before: 'request', facts, events: [{ type: 'RequestCompleted', data: { form } }] },
    circumstances,
  );
};
