import { checkCondition } from '../condition/check-condition.ts';
import { conditionsOf } from '../condition/conditions.ts';
import { readCondition } from '../condition/read-condition.ts';
import { knownFacts } from '../facts.ts';
import type { Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';

/** Every condition must be understood, ask only for facts that are known, and compare like with like. */
export const checkConditions = (protocol: Protocol): readonly Problem[] => {
  const known = knownFacts(protocol);
  return conditionsOf(protocol).flatMap(({ path, condition }) =>
    checkCondition(readCondition(condition), known).map((message) => ({ path, message })),
  );
};
