import { londonDate } from '../calendar/london.ts';
import type { Facts, ProtocolInForce } from '../protocol/schema.ts';
import { factsDecided } from './decision/facts-decided.ts';
import { factsOfTime } from './facts-of-time.ts';
import { factsFound } from './finding/facts-found.ts';
import { hasAuthorisation, hasMeeting, hasRequest } from './in-status.ts';
import { factsOf } from './request/facts-of.ts';
import type { RequestForm } from './request/request-form.ts';
import type { Begun, CaseFile, CaseFileIn } from './state.ts';

/** What is known last of each fact: not knowing yet takes nothing back that was said before. */
export const latestKnown = (...all: readonly Facts[]): Facts => {
  const entries = all.flatMap((facts) => Object.entries(facts));
  return Object.fromEntries([
    ...entries.filter(([, value]) => value === null),
    ...entries.filter(([, value]) => value !== null),
  ]);
};

/** What is known so far, also while the request is still being written. */
export const factsSoFar = (
  state: Exclude<CaseFile, CaseFileIn<'none'>>,
  protocol: ProtocolInForce,
  at: string,
): Facts =>
  hasRequest(state) ? factsOfCase(state, protocol, at) : latestKnown(factsOfTime(at, protocol), factsFound(state));

/** What conditions may ask about a request that is just being sent. */
export const factsOfRequest = (
  form: RequestForm,
  begun: Pick<Begun, 'findings'>,
  { protocol, at }: { readonly protocol: ProtocolInForce; readonly at: string },
): Facts => latestKnown(factsOfTime(at, protocol), factsOf(form, protocol.protocol, londonDate(at)), factsFound(begun));

/**
 * What conditions may ask about a case file whose request is complete: the answers of the request, what was found out
 * and decided since, how it is held, and how soon as it was authorised, which may not be what was asked for. `at` (ISO
 * instant) decides who is of school age, and whether it is within office hours and in the school holidays.
 */
export const factsOfCase = (
  state: Exclude<CaseFile, CaseFileIn<'none' | 'drafting'>>,
  protocol: ProtocolInForce,
  at: string,
): Facts =>
  latestKnown(
    factsOfTime(at, protocol),
    factsOf(state.form, protocol.protocol, londonDate(at)),
    hasMeeting(state) ? factsDecided(state, protocol.protocol) : {},
    factsFound(state),
    hasAuthorisation(state) ? { urgency: state.authorisation.urgency, route: state.authorisation.route } : {},
  );
