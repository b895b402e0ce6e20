import { type Asked, checkCondition } from '../condition/check-condition.ts';
import { readCondition } from '../condition/read-condition.ts';
import { isFactName, type FactName } from '../facts.ts';
import type { Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { entriesOf } from '../walk.ts';

/** Which facts the form asks, and with which answers. */
const askedBy = ({ request }: Protocol): Asked =>
  new Map(
    request.sections
      .flatMap(({ fields }) => fields)
      .flatMap(({ fact, options }): [FactName, string[]][] =>
        fact !== undefined && isFactName(fact) ? [[fact, options.map(({ id }) => id)]] : [],
      ),
  );

/** Every condition must be understood, ask only for facts that are known, and compare like with like. */
export const checkConditions = (protocol: Protocol): readonly Problem[] => {
  const asked = askedBy(protocol);
  return entriesOf(protocol).flatMap(({ path, entry }) =>
    typeof entry['when'] === 'string'
      ? checkCondition(readCondition(entry['when']), asked).map((message) => ({ path: [...path, 'when'], message }))
      : [],
  );
};
