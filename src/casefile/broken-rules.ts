import type { Facts, ProtocolInForce, Rule } from '../protocol/schema.ts';

/** Whether what a rule needs is so, or the rule is about other cases. What nobody knows is not so. */
export const isKept = ({ when, needs }: Rule, { holds }: ProtocolInForce, facts: Facts): boolean =>
  !holds(when, facts) || holds(needs, facts);

/** The rules that doing something now would break, in the protocol's order. */
export const brokenRules = (before: Rule['before'], inForce: ProtocolInForce, facts: Facts): readonly Rule[] =>
  inForce.protocol.rules.filter((rule) => rule.before === before && !isKept(rule, inForce, facts));
