import { valueOf } from '../condition/answer.ts';
import type { Expression } from '../condition/expression.ts';
import { readCondition } from '../condition/read-condition.ts';
import type { Facts, FactValue, Protocol } from '../schema.ts';
import { factsIn, possibleValues, workedOutFacts } from './possible-values.ts';

/** Conditions that are to hold in one case, while others do not. */
interface Case {
  readonly hold: readonly (string | undefined)[];
  readonly fail?: readonly string[];
}

/** More combinations than this are not tried: then it is taken that the conditions can hold. */
const most = 50_000;

type Worked = ReadonlyMap<string, Expression>;

/** The facts on which expressions turn in the end: those that nothing else works out. */
const basesOf = (expressions: readonly Expression[], worked: Worked): readonly string[] => {
  const found = new Set<string>();
  const follow = (expression: Expression): void => {
    for (const name of factsIn(expression)) {
      if (found.has(name)) continue;
      found.add(name);
      const by = worked.get(name);
      if (by !== undefined) follow(by);
    }
  };
  expressions.forEach(follow);
  return [...found].filter((name) => !worked.has(name));
};

const answering = (facts: ReadonlyMap<string, FactValue>, worked: Worked) => {
  const find = (name: string, asking: readonly string[]): FactValue => {
    const by = worked.get(name);
    if (by === undefined) return facts.get(name) ?? null;
    return asking.includes(name) ? null : valueOf(by, (other) => find(other, [...asking, name]));
  };
  return (expression: Expression): boolean => valueOf(expression, (name) => find(name, [])) === true;
};

/** Tries every combination of values until one passes; null where none does. */
const firstCombination = (
  choices: readonly (readonly [string, readonly FactValue[]])[],
  passes: (facts: ReadonlyMap<string, FactValue>) => boolean,
): Facts | null => {
  const chosen = new Map<string, FactValue>();
  const choose = (place: number): boolean => {
    const choice = choices[place];
    if (choice === undefined) return passes(chosen);
    const [name, values] = choice;
    return values.some((value) => {
      chosen.set(name, value);
      return choose(place + 1);
    });
  };
  return choose(0) ? Object.fromEntries(chosen) : null;
};

/**
 * Finds a case in which some conditions hold and others do not, by trying every combination of their facts; null where
 * there is none. Where there are too many combinations it is a case of which nothing is said.
 */
export const caseIn = (protocol: Protocol): ((wanted: Case) => Facts | null) => {
  const worked = workedOutFacts(protocol);
  const possible = possibleValues(protocol);
  const workings = [...worked.values()];
  return ({ hold, fail = [] }) => {
    const holding = hold.flatMap((each) => (each === undefined ? [] : [readCondition(each)]));
    const failing = fail.map(readCondition);
    const all = [...holding, ...failing];
    const valuesOf = possible([...all, ...workings]);
    // A condition that holds while a fact is unknown holds whatever the fact is: only what is to fail can turn on that.
    const unknown = fail.length > 0 ? [null] : [];
    const choices = basesOf(all, worked).map((name) => [name, [...valuesOf(name), ...unknown]] as const);
    if (choices.reduce((product, [, values]) => product * values.length, 1) > most) return {};
    return firstCombination(choices, (facts) => {
      const isTrue = answering(facts, worked);
      return holding.every(isTrue) && !failing.some(isTrue);
    });
  };
};

/** Answers whether there can be a case in which some conditions hold and others do not. */
export const canHoldIn = (protocol: Protocol): ((wanted: Case) => boolean) => {
  const find = caseIn(protocol);
  return (wanted) => find(wanted) !== null;
};
