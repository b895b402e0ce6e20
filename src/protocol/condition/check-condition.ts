import { type FactName, isFactName, vocabulary } from '../facts.ts';
import type { Expression } from './expression.ts';

/** Which answers each fact of the form can have; a fact that no field asks is not among them. */
export type Asked = ReadonlyMap<FactName, readonly string[]>;

type Type = 'text' | 'yes-no';
type Found = { readonly type: Type | null; readonly problems: readonly string[] };

const howTo = 'A condition may use facts, texts in double quotes, true, false, =, !=, in (…), and, or, not(…).';
const words: Readonly<Record<Type, string>> = { text: 'a text', 'yes-no': 'true or false' };

const factFound = (name: string, asked: Asked): Found => {
  if (!isFactName(name)) return { type: null, problems: [`“${name}” is not a fact that conditions can ask about.`] };
  const { type, from } = vocabulary[name];
  const answered = from === 'family' || asked.has(name);
  return { type, problems: answered ? [] : [`No field of the request answers “${name}”.`] };
};

const mustBe = (wanted: Type, { type, problems }: Found, where: string): readonly string[] =>
  type === null || type === wanted
    ? problems
    : [...problems, `${where} should be ${words[wanted]}, not ${words[type]}.`];

/** A text compared with a fact of the form must be one of the answers that its field offers. */
const offered = (fact: Expression, other: Expression, asked: Asked): readonly string[] => {
  if (fact.kind !== 'fact' || !isFactName(fact.name) || other.kind !== 'literal') return [];
  const answers = vocabulary[fact.name].type === 'text' ? asked.get(fact.name) : undefined;
  if (answers === undefined || typeof other.value !== 'string' || answers.includes(other.value)) return [];
  return [`“${fact.name}” is never “${other.value}”; it is one of: ${answers.join(', ')}.`];
};

const comparisonFound = (left: Expression, others: readonly Expression[], asked: Asked): Found => {
  const one = find(left, asked);
  const against = others.flatMap((other) => {
    const found = find(other, asked);
    const problems = one.type === null ? found.problems : mustBe(one.type, found, 'What it is compared with');
    return [...problems, ...offered(left, other, asked), ...offered(other, left, asked)];
  });
  return { type: 'yes-no', problems: [...one.problems, ...against] };
};

const find = (expression: Expression, asked: Asked): Found => {
  switch (expression.kind) {
    case 'fact':
      return factFound(expression.name, asked);
    case 'literal':
      return { type: typeof expression.value === 'string' ? 'text' : 'yes-no', problems: [] };
    case 'equal':
      return comparisonFound(expression.left, [expression.right], asked);
    case 'among':
      return comparisonFound(expression.left, expression.among, asked);
    case 'and':
    case 'or': {
      const sides = [expression.left, expression.right].flatMap((side) =>
        mustBe('yes-no', find(side, asked), `Each side of “${expression.kind}”`),
      );
      return { type: 'yes-no', problems: sides };
    }
    case 'not':
      return { type: 'yes-no', problems: mustBe('yes-no', find(expression.of, asked), 'What stands in “not”') };
    case 'not-understood':
      return { type: null, problems: [`“${expression.source}” is not understood. ${howTo}`] };
  }
};

/** What is wrong with a condition: unknown names, types that do not fit, answers that cannot be. */
export const checkCondition = (expression: Expression, asked: Asked): readonly string[] =>
  mustBe('yes-no', find(expression, asked), 'The whole condition');
