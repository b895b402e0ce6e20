import type { Expression } from '../condition/expression.ts';
import { readCondition } from '../condition/read-condition.ts';
import { factMeaning, pathwayFact } from '../facts.ts';
import { insideSentence } from '../in-a-sentence.ts';
import type { Protocol } from '../schema.ts';

/** A meaning inside a sentence; also one that begins with a word of one letter. */
const withoutStop = (text: string): string =>
  insideSentence(text.replace(/\.$/, '').replace(/^An? /, (article) => article.toLowerCase()));

const meaningOf = (protocol: Protocol, name: string): string => {
  const own = protocol.facts.find(({ id }) => id === name)?.meaning;
  if (own !== undefined) return withoutStop(own);
  const pathway = protocol.pathways.find(({ id }) => pathwayFact(id) === name)?.title;
  if (pathway !== undefined) return `“${pathway}” applies`;
  const decided = protocol.meeting.decisions.find(({ fact }) => fact === name)?.title;
  return withoutStop(decided ?? factMeaning(name)?.meaning ?? name);
};

interface Answered {
  readonly id: string;
  readonly label?: string;
  readonly title?: string;
}

/** What an answer is called where it was given. */
const answerName = (protocol: Protocol, fact: string, id: string): string => {
  const lists: readonly (readonly Answered[])[] = [
    ...(fact === 'urgency' ? [protocol.urgencies] : []),
    ...(fact === 'route' ? [protocol.routes] : []),
    ...protocol.facts.flatMap((own) => (own.id === fact ? [own.options] : [])),
    ...protocol.request.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => (field.fact === fact ? [field.options] : [])),
    ),
    ...protocol.meeting.decisions.flatMap((decision) => (decision.fact === fact ? [decision.options] : [])),
  ];
  const found = lists.flat().find((answer) => answer.id === id);
  return `“${found?.label ?? found?.title ?? id}”`;
};

const value = (protocol: Protocol, fact: string, other: Expression): string => {
  if (other.kind !== 'literal') return say(protocol, other);
  return typeof other.value === 'string' ? answerName(protocol, fact, other.value) : String(other.value);
};

const subject = (protocol: Protocol, expression: Expression): { fact: string; said: string } =>
  expression.kind === 'fact'
    ? { fact: expression.name, said: meaningOf(protocol, expression.name) }
    : { fact: '', said: say(protocol, expression) };

const called: Readonly<Record<string, string>> = {
  urgency: 'how soon',
  route: 'it is held by',
  caseType: 'it is',
  locality: 'the locality',
  youthJustice: 'youth justice',
  childCount: 'the number of children',
  youngestAge: 'the age of the youngest child',
  weeksToBirth: 'the weeks to the birth',
};

const equal = (protocol: Protocol, left: Expression, rights: readonly Expression[]): string => {
  const { fact, said } = subject(protocol, left);
  const [only] = rights;
  if (rights.length === 1 && only?.kind === 'literal' && typeof only.value === 'boolean')
    return only.value ? said : `it is not so that ${said}`;
  return `${called[fact] ?? said}: ${rights.map((right) => value(protocol, fact, right)).join(' or ')}`;
};

const say = (protocol: Protocol, expression: Expression): string => {
  switch (expression.kind) {
    case 'fact':
      return meaningOf(protocol, expression.name);
    case 'literal':
      return String(expression.value);
    case 'equal':
      return equal(protocol, expression.left, [expression.right]);
    case 'among':
      return equal(protocol, expression.left, expression.among);
    case 'compare': {
      const { fact, said } = subject(protocol, expression.left);
      return `${called[fact] ?? said} ${expression.by} ${value(protocol, fact, expression.right)}`;
    }
    case 'and':
      return `${say(protocol, expression.left)}, and ${say(protocol, expression.right)}`;
    case 'or':
      return `${say(protocol, expression.left)}, or ${say(protocol, expression.right)}`;
    case 'not':
      return `it is not so that ${say(protocol, expression.of)}`;
    case 'not-understood':
      return expression.source;
  }
};

/** A condition in words, for somebody who does not write protocols: “a child has an injury”. */
export const sayCondition = (protocol: Protocol, condition: string): string => say(protocol, readCondition(condition));

/** “where a child has an injury”; empty without a condition. */
export const where = (protocol: Protocol, condition: string | undefined): string =>
  condition === undefined ? '' : `where ${sayCondition(protocol, condition)}`;
