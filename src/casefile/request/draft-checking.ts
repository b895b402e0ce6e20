import type { Temporal } from 'temporal-polyfill';
import type { Protocol, ProtocolInForce } from '../../protocol/schema.ts';
import { factsOfDay } from '../facts-of-time.ts';
import type { Checking } from './check-fields.ts';
import { checkPeople } from './check-people.ts';
import { type Draft, sectionKey } from './draft.ts';
import { factsOf } from './facts-of.ts';
import type { Answers } from './request-form.ts';

/** All answers of the sections as typed: enough to know the facts before anything is checked. */
export const typedAnswers = (draft: Draft, { request }: Protocol): Answers =>
  Object.fromEntries(
    request.sections
      .filter(({ kind }) => kind === 'fields')
      .flatMap((section) => Object.entries(draft.get(sectionKey(section))?.fields ?? {})),
  );

/** What conditions know about a request that is still being written. Dates that are not yet dates are left out. */
export const draftChecking = (draft: Draft, protocol: ProtocolInForce, today: Temporal.PlainDate): Checking => {
  const { protocol: rules } = protocol;
  const blank = { protocol, today, now: null, facts: factsOf({ answers: {}, people: [] }, rules, today) };
  const people = rules.request.sections
    .filter(({ kind }) => kind === 'people')
    .flatMap((section) => checkPeople(section, draft, blank).people);
  const typed = factsOf({ answers: typedAnswers(draft, rules), people }, rules, today);
  return { ...blank, facts: { ...factsOfDay(today, protocol.calendar), ...typed } };
};
