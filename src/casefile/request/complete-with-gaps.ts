import type { Protocol } from '../../protocol/schema.ts';
import type { Decide } from '../command.ts';
import { notNow } from '../command.ts';
import { factsOfRequest } from '../facts-of-case.ts';
import { withinRules } from '../rules.ts';
import type { DepartureAsked } from '../verdict.ts';
import type { Problem } from './check-fields.ts';
import type { RequestForm } from './request-form.ts';

const gaps = (problems: readonly Problem[], { request, words }: Protocol): readonly DepartureAsked[] => {
  if (problems.length === 0) return [];
  const sections = request.sections.filter(({ id }) => problems.some(({ section }) => section === id));
  const asks = `The ${words.request} is complete before a ${words.discussion} is held.`;
  const but = `Something is still missing under: ${sections.map(({ title }) => title).join('; ')}.`;
  return [{ rule: 'request-gaps', clauses: request.clauses, asks, but }];
};

/** As far as it is written: for an urgent act, which waits for no form. What is missing asks for a reason. */
export const completeWithGaps: Decide<{ readonly form: RequestForm; readonly problems: readonly Problem[] }> = (
  state,
  { form, problems },
  circumstances,
) => {
  if (state.status !== 'drafting') return notNow('This request has already been sent for authorisation.');
  const { protocol, now } = circumstances;
  const facts = factsOfRequest(form, state, { protocol, at: now });
  const departures = gaps(problems, protocol.protocol);
  return withinRules(
    { before: 'request', facts, departures, events: [{ type: 'RequestCompleted', data: { form } }] },
    circumstances,
  );
};
