import type { Facts, Protocol } from '../../protocol/schema.ts';
import { answersIn } from './answers-in.ts';
import type { DecisionMade } from './decision.ts';

/**
 * What the decisions of the meeting make known. Several children's answers, or several answers to one question, are
 * joined by commas like the choices of a field: a condition that asks for one of them holds.
 */
export const factsDecided = (
  { decisions }: { readonly decisions: readonly Pick<DecisionMade, 'decisionId' | 'answer'>[] },
  { meeting }: Protocol,
): Facts =>
  Object.fromEntries(
    meeting.decisions.flatMap(({ id, fact, options }) => {
      if (fact === undefined) return [];
      const given = new Set(
        decisions.filter(({ decisionId }) => decisionId === id).flatMap(({ answer }) => answersIn(answer)),
      );
      const ids = options.map((option) => option.id).filter((option) => given.has(option));
      return ids.length === 0 ? [] : [[fact, ids.join(',')] as const];
    }),
  );
