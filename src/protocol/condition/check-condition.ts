import type { FactType, KnownFact } from '../facts.ts';
import type { Expression } from './expression.ts';
import { nearest } from '../nearest.ts';

/** Every fact that conditions can ask about. */
export type Known = ReadonlyMap<string, KnownFact>;

type Found = { readonly type: FactType | null; readonly problems: readonly string[] };

const howTo =
  'A condition may use facts, texts in double quotes, numbers, true, false, =, !=, <, <=, >, >=, in (…), and, or, not(…).';
const words: Readonly<Record<FactType, string>> = { text: 'a text', 'yes-no': 'true or false', number: 'a number' };

const factFound = (name: string, known: Known): Found => {
  const fact = known.get(name);
  if (fact === undefined)
    return {
      type: null,
      problems: [
        `“${name}” is not a fact that conditions can ask about.${nearest(name, [...known.keys()], ' Add it to “facts”, or use one that is there.')}`,
      ],
    };
  return { type: fact.type, problems: fact.isAnswered ? [] : [`No field of the request answers “${name}”.`] };
};

const mustBe = (wanted: FactType, { type, problems }: Found, where: string): readonly string[] =>
  type === null || type === wanted
    ? problems
    : [...problems, `${where} should be ${words[wanted]}, not ${words[type]}.`];

/** A text compared with a fact must be one of the answers that it can have. */
const offered = (fact: Expression, other: Expression, known: Known): readonly string[] => {
  if (fact.kind !== 'fact' || other.kind !== 'literal' || typeof other.value !== 'string') return [];
  const found = known.get(fact.name);
  if (found?.type !== 'text' || found.answers === null || found.answers.includes(other.value)) return [];
  return [`“${fact.name}” is never “${other.value}”; it is one of: ${found.answers.join(', ')}.`];
};

const comparisonFound = (left: Expression, others: readonly Expression[], known: Known): Found => {
  const one = find(left, known);
  const against = others.flatMap((other) => {
    const found = find(other, known);
    const problems = one.type === null ? found.problems : mustBe(one.type, found, 'What it is compared with');
    return [...problems, ...offered(left, other, known), ...offered(other, left, known)];
  });
  return { type: 'yes-no', problems: [...one.problems, ...against] };
};

const literalType = (value: string | boolean | number): FactType =>
  typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-no';

const find = (expression: Expression, known: Known): Found => {
  switch (expression.kind) {
    case 'fact':
      return factFound(expression.name, known);
    case 'literal':
      return { type: literalType(expression.value), problems: [] };
    case 'equal':
      return comparisonFound(expression.left, [expression.right], known);
    case 'among':
      return comparisonFound(expression.left, expression.among, known);
    case 'compare': {
      const sides = [expression.left, expression.right].flatMap((side) =>
        mustBe('number', find(side, known), `Each side of “${expression.by}”`),
      );
      return { type: 'yes-no', problems: sides };
    }
    case 'and':
    case 'or': {
      const sides = [expression.left, expression.right].flatMap((side) =>
        mustBe('yes-no', find(side, known), `Each side of “${expression.kind}”`),
      );
      return { type: 'yes-no', problems: sides };
    }
    case 'not':
      return { type: 'yes-no', problems: mustBe('yes-no', find(expression.of, known), 'What stands in “not”') };
    case 'not-understood':
      return { type: null, problems: [`“${expression.source}” is not understood. ${howTo}`] };
  }
};

/** What is wrong with a condition: unknown names, types that do not fit, answers that cannot be. */
export const checkCondition = (expression: Expression, known: Known): readonly string[] =>
  mustBe('yes-no', find(expression, known), 'The whole condition');
