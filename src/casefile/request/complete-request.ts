import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factsOfRequest } from '../facts-of-case.ts';
import { type AddressCheck, checkAddresses } from '../invitation/check-addresses.ts';
import { withinRules } from '../rules.ts';
import type { CheckedRequest } from './check-request.ts';

export interface CompleteRequest {
  readonly checked: CheckedRequest;
  readonly addresses: AddressCheck;
}

/** Sends a checked request to whoever authorises it. Every section must be complete, and every new address looked at. */
export const completeRequest: Decide<CompleteRequest> = (state, { checked, addresses }, circumstances) => {
  if (state.status !== 'drafting') return notNow('This request has already been sent for authorisation.');
  const { form, problems } = checked;
  if (form === null)
    return {
      kind: 'refused',
      refusals: problems.map(({ message, clauses, field }) => ({ code: 'incomplete', message, clauses, field })),
    };
  const looked = checkAddresses(form.invitees, form.people, addresses);
  if (looked.refusals.length > 0) return { kind: 'refused', refusals: looked.refusals };
  const { protocol, now } = circumstances;
  const facts = factsOfRequest(form, state, { protocol, at: now });
  return withinRules(
    { before: 'request', facts, events: [...looked.events, { type: 'RequestCompleted', data: { form } }] },
    circumstances,
  );
};
