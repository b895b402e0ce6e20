import type { Temporal } from 'temporal-polyfill';
import type { Facts, Protocol } from '../protocol/schema.ts';
import { hasAuthorisation } from './in-status.ts';
import { factsOf } from './request/facts-of.ts';
import type { CaseFile, CaseFileIn } from './state.ts';

/**
 * What conditions may ask about a case file whose request is complete: the answers of the request, and how soon the
 * meeting must be held as it was authorised, which may not be what was asked for. `today` decides who is of school age.
 */
export const factsOfCase = (
  state: Exclude<CaseFile, CaseFileIn<'none' | 'drafting'>>,
  protocol: Protocol,
  today: Temporal.PlainDate,
): Facts => {
  const facts = factsOf(state.form, protocol, today);
  return hasAuthorisation(state) ? { ...facts, urgency: state.authorisation.urgency } : facts;
};
