import type { Facts, ProtocolInForce, Rule } from '../protocol/schema.ts';
import { brokenRules } from './broken-rules.ts';
import { type Circumstances, unlessDeparting } from './command.ts';
import type { Decided } from './events.ts';
import type { DepartureAsked, Refusal, Verdict } from './verdict.ts';

/** What the protocol wants to be so before something is done, and is not; each needs a reason. */
export const rulesDeparted = (
  before: Rule['before'],
  facts: Facts,
  protocol: ProtocolInForce,
): readonly DepartureAsked[] =>
  brokenRules(before, protocol, facts)
    .filter(({ blocks }) => !blocks)
    .map(({ id, clauses, otherwise }) => ({
      rule: id,
      clauses,
      asks: otherwise,
      but: 'The case file does not show that it was done.',
    }));

const rulesRefusing = (before: Rule['before'], facts: Facts, protocol: ProtocolInForce): readonly Refusal[] =>
  brokenRules(before, protocol, facts)
    .filter(({ blocks }) => blocks)
    .map(({ id, clauses, otherwise }) => ({ code: `rule-${id}`, clauses, message: otherwise }));

interface Act {
  readonly before: Rule['before'];
  readonly facts: Facts;
  /** What is departed from besides the protocol's own rules. */
  readonly departures?: readonly DepartureAsked[];
  readonly events: readonly Decided[];
}

/** Accepts the events unless a rule of the protocol's own stands against it: that asks for a reason, or refuses. */
export const withinRules = (
  { before, facts, departures = [], events }: Act,
  circumstances: Circumstances,
): Verdict<Decided> => {
  const { protocol } = circumstances;
  const refusals = rulesRefusing(before, facts, protocol);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return unlessDeparting([...departures, ...rulesDeparted(before, facts, protocol)], circumstances, events);
};
