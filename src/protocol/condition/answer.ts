import type { FactValue } from '../schema.ts';
import type { Comparator, Expression } from './expression.ts';

/** What a fact is; null where nobody knows. */
export type FactOf = (name: string) => FactValue;

const not = (value: FactValue): FactValue => (typeof value === 'boolean' ? !value : null);

/** Is one of the values the decisive one? Then that; else unknown if any is unknown. */
const decided = (values: readonly FactValue[], decisive: boolean): FactValue => {
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
};

/** Several answers, of several children or to one question, are joined by commas: each of them is the answer. */
const answersIn = (value: string): readonly string[] => value.split(',');

/** Whether two are the same, or have an answer in common; null where one of them is not known. */
export const same = (left: FactValue, right: FactValue): FactValue => {
  if (left === null || right === null) return null;
  if (typeof left !== 'string' || typeof right !== 'string') return left === right;
  const others = answersIn(right);
  return left === right || answersIn(left).some((each) => others.includes(each));
};

const comparisons: Readonly<Record<Comparator, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** What an expression comes to: true, false, a text, a number, or null where it turns on what nobody knows. */
export const valueOf = (expression: Expression, factOf: FactOf): FactValue => {
  switch (expression.kind) {
    case 'fact':
      return factOf(expression.name);
    case 'literal':
      return expression.value;
    case 'equal':
      return same(valueOf(expression.left, factOf), valueOf(expression.right, factOf));
    case 'compare': {
      const [left, right] = [valueOf(expression.left, factOf), valueOf(expression.right, factOf)];
      return typeof left === 'number' && typeof right === 'number' ? comparisons[expression.by](left, right) : null;
    }
    case 'among': {
      const left = valueOf(expression.left, factOf);
      return decided(
        expression.among.map((each) => same(left, valueOf(each, factOf))),
        true,
      );
    }
    case 'and':
    case 'or':
      return decided([valueOf(expression.left, factOf), valueOf(expression.right, factOf)], expression.kind === 'or');
    case 'not':
      return not(valueOf(expression.of, factOf));
    case 'not-understood':
      return null;
  }
};
