import { conditionsOf } from '../condition/conditions.ts';
import { readCondition } from '../condition/read-condition.ts';
import { pathwayFact } from '../facts.ts';
import type { Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { factsIn } from './possible-values.ts';

/** A pathway changes nothing by itself: something must turn on it, or it must tell people something. */
export const checkPathways = (protocol: Protocol): readonly Problem[] => {
  const asked = new Set(conditionsOf(protocol).flatMap(({ condition }) => factsIn(readCondition(condition))));
  return protocol.pathways.flatMap(({ id, guidance }, index): Problem[] => {
    const fact = pathwayFact(id);
    if (asked.has(fact) || guidance !== undefined) return [];
    const message = `Nothing turns on this pathway. Write “when: ${fact} = true” where it changes something, or say with “guidance” what people should do.`;
    return [{ path: ['pathways', index], message }];
  });
};
