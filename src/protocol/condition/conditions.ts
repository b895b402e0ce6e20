import type { Protocol, ProtocolInForce } from '../schema.ts';
import { entriesOf } from '../walk.ts';
import { answer } from './answer.ts';
import type { Expression } from './expression.ts';
import { readCondition } from './read-condition.ts';

/** Reads every condition of a protocol once. */
export const compileConditions = (protocol: Protocol): ProtocolInForce['holds'] => {
  const compiled = new Map<string, Expression>();
  for (const { entry } of entriesOf(protocol))
    if (typeof entry['when'] === 'string') compiled.set(entry['when'], readCondition(entry['when']));
  return (condition, facts) => {
    if (condition === undefined) return true;
    const expression = compiled.get(condition);
    if (expression === undefined)
      throw new Error(`“${condition}” is not a condition of protocol ${protocol.authority}`);
    return answer(expression, facts);
  };
};
