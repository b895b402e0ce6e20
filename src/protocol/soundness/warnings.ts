import { conditionsOf } from '../condition/conditions.ts';
import { readCondition } from '../condition/read-condition.ts';
import type { Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';
import { factsIn } from './possible-values.ts';
import { rotaHoles } from './rota-holes.ts';
import { unheardWarnings } from './unheard-warnings.ts';

const idleFacts = (protocol: Protocol): readonly Problem[] => {
  const asked = new Set([
    ...conditionsOf(protocol).flatMap(({ condition }) => factsIn(readCondition(condition))),
    ...protocol.arranging.flatMap((rule) => (rule.asks === 'interpreter' ? [rule.language] : [])),
  ]);
  return protocol.facts.flatMap(({ id }, index): Problem[] =>
    asked.has(id)
      ? []
      : [{ path: ['facts', index], message: `No condition asks for “${id}”. Use it, or take it away.` }],
  );
};

const withoutEnd = ({ ladders }: Protocol): readonly Problem[] =>
  ladders.flatMap(({ steps }, index): Problem[] =>
    steps.some(({ decides }) => decides)
      ? []
      : [
          {
            path: ['ladders', index],
            message:
              'No step decides, so the disagreement may never end. Mark the step whose outcome binds everybody with “decides: true”.',
          },
        ],
  );

/** What may be meant so, and should be looked at. */
export const soundnessWarnings = (protocol: Protocol): readonly Problem[] => [
  ...rotaHoles(protocol),
  ...idleFacts(protocol),
  ...withoutEnd(protocol),
  ...unheardWarnings(protocol),
];
