import type { Expression } from '../condition/expression.ts';
import { readCondition } from '../condition/read-condition.ts';
import { type KnownFact, knownFacts, pathwayFact } from '../facts.ts';
import type { FactValue, Protocol } from '../schema.ts';

const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'equal':
    case 'compare':
    case 'and':
    case 'or':
      return [expression.left, expression.right];
    case 'among':
      return [expression.left, ...expression.among];
    case 'not':
      return [expression.of];
    case 'fact':
    case 'literal':
    case 'not-understood':
      return [];
  }
};

const within = (expression: Expression): readonly Expression[] => [expression, ...partsOf(expression).flatMap(within)];

/** The facts that an expression names. */
export const factsIn = (expression: Expression): readonly string[] =>
  within(expression).flatMap((each) => (each.kind === 'fact' ? [each.name] : []));

/** What a protocol works out from other facts, by name: its own facts with `is`, and its pathways. */
export const workedOutFacts = ({ facts, pathways }: Protocol): ReadonlyMap<string, Expression> =>
  new Map([
    ...facts.flatMap(({ id, is }) => (is === undefined ? [] : [[id, readCondition(is)] as const])),
    ...pathways.map(({ id, when }) => [pathwayFact(id), readCondition(when)] as const),
  ]);

const numbersIn = (expressions: readonly Expression[]): readonly number[] =>
  expressions
    .flatMap(within)
    .flatMap((each) => (each.kind === 'literal' && typeof each.value === 'number' ? [each.value] : []));

const textsIn = (expressions: readonly Expression[]): readonly string[] =>
  expressions
    .flatMap(within)
    .flatMap((each) => (each.kind === 'literal' && typeof each.value === 'string' ? [each.value] : []));

const valuesOfType = ({ type, answers }: KnownFact, compared: readonly Expression[]): readonly FactValue[] => {
  if (type === 'yes-no') return [true, false];
  if (type === 'text') return answers ?? [...new Set([...textsIn(compared), 'another'])];
  return [...new Set(numbersIn(compared).flatMap((number) => [number - 1, number, number + 1]))];
};

/** What a fact can be where some expressions ask for it. What nobody knows is no value. */
export const possibleValues = (
  protocol: Protocol,
): ((compared: readonly Expression[]) => (name: string) => readonly FactValue[]) => {
  const known = knownFacts(protocol);
  return (compared) => (name) => {
    const fact = known.get(name);
    return fact === undefined ? [null] : valuesOfType(fact, compared);
  };
};
