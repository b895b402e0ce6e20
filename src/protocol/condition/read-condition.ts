import { parseExpression } from 'feelin';
import type { Expression } from './expression.ts';

type Node = ReturnType<typeof parseExpression>['topNode'];

const silent = new Set(['LineComment', 'BlockComment', '(', ')', '[', ']']);
const wrappers = new Set(['PositiveUnaryTests', 'PositiveUnaryTest', 'List', 'ParenthesizedExpression']);

const partsOf = (node: Node): readonly Node[] => {
  const parts: Node[] = [];
  for (let part = node.firstChild; part !== null; part = part.nextSibling) if (!silent.has(part.name)) parts.push(part);
  return parts;
};

const isBroken = (node: Node): boolean => node.type.isError || partsOf(node).some(isBroken);

/** What stands in a list after `in`, out of its brackets. */
const listed = (node: Node): readonly Node[] => (wrappers.has(node.name) ? partsOf(node).flatMap(listed) : [node]);

const text = (quoted: string): string | null => {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
};

const reader = (source: string) => {
  const said = (node: Node): string => source.slice(node.from, node.to);
  const puzzled = (node: Node): Expression => ({ kind: 'not-understood', source: said(node) });

  const comparison = (node: Node): Expression => {
    const [left, operator, ...rest] = partsOf(node);
    const [right] = rest;
    if (left === undefined || operator === undefined || right === undefined) return puzzled(node);
    if (operator.name === 'in') return { kind: 'among', left: read(left), among: rest.flatMap(listed).map(read) };
    const equal: Expression = { kind: 'equal', left: read(left), right: read(right) };
    const by = said(operator);
    if (by === '=') return equal;
    if (by === '!=') return { kind: 'not', of: equal };
    return by === '<' || by === '<=' || by === '>' || by === '>='
      ? { kind: 'compare', by, left: equal.left, right: equal.right }
      : puzzled(node);
  };

  const junction = (node: Node, kind: 'and' | 'or'): Expression => {
    const [left, , right] = partsOf(node);
    return left === undefined || right === undefined ? puzzled(node) : { kind, left: read(left), right: read(right) };
  };

  const negation = (node: Node): Expression => {
    const [name, parameters] = partsOf(node);
    const [only, ...others] = parameters === undefined ? [] : partsOf(parameters);
    if (name === undefined || said(name) !== 'not' || only === undefined || others.length > 0) return puzzled(node);
    return { kind: 'not', of: read(only) };
  };

  const literal = (node: Node): Expression => {
    const value = text(said(node));
    return value === null ? puzzled(node) : { kind: 'literal', value };
  };

  const inside = (node: Node): Expression => {
    const [only, ...others] = partsOf(node);
    return only === undefined || others.length > 0 ? puzzled(node) : read(only);
  };

  const forms: Readonly<Record<string, (node: Node) => Expression>> = {
    Expression: inside,
    ParenthesizedExpression: inside,
    Comparison: comparison,
    Conjunction: (node) => junction(node, 'and'),
    Disjunction: (node) => junction(node, 'or'),
    FunctionInvocation: negation,
    VariableName: (node) => ({ kind: 'fact', name: said(node) }),
    BooleanLiteral: (node) => ({ kind: 'literal', value: said(node) === 'true' }),
    StringLiteral: literal,
    NumericLiteral: (node) => ({ kind: 'literal', value: Number(said(node)) }),
  };
  const read = (node: Node): Expression => (forms[node.name] ?? puzzled)(node);
  return (top: Node): Expression => (isBroken(top) ? puzzled(top) : read(top));
};

/** What was read before: protocols have few conditions, and ask for them often. */
const readBefore = new Map<string, Expression>();

/** Reads a condition: FEEL by its own parser, kept to what a protocol may use. Never throws. */
export const readCondition = (source: string): Expression => {
  const before = readBefore.get(source);
  if (before !== undefined) return before;
  const expression = reader(source)(parseExpression(source, {}, undefined).topNode);
  readBefore.set(source, expression);
  return expression;
};
