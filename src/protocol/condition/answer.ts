import { isFactName } from '../facts.ts';
import type { Facts } from '../schema.ts';
import type { Expression } from './expression.ts';

type Value = string | boolean | null;

const not = (value: Value): Value => (typeof value === 'boolean' ? !value : null);

/** Is one of the values the decisive one? Then that; else unknown if any is unknown. */
const decided = (values: readonly Value[], decisive: boolean): Value => {
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
};

const same = (left: Value, right: Value): Value => (left === null || right === null ? null : left === right);

const valueOf = (expression: Expression, facts: Facts): Value => {
  switch (expression.kind) {
    case 'fact':
      return isFactName(expression.name) ? facts[expression.name] : null;
    case 'literal':
      return expression.value;
    case 'equal':
      return same(valueOf(expression.left, facts), valueOf(expression.right, facts));
    case 'among': {
      const left = valueOf(expression.left, facts);
      return decided(
        expression.among.map((each) => same(left, valueOf(each, facts))),
        true,
      );
    }
    case 'and':
    case 'or':
      return decided([valueOf(expression.left, facts), valueOf(expression.right, facts)], expression.kind === 'or');
    case 'not':
      return not(valueOf(expression.of, facts));
    case 'not-understood':
      return null;
  }
};

/** Whether a condition holds. What nobody has answered yet is unknown, and what is unknown does not hold. */
export const answer = (expression: Expression, facts: Facts): boolean => valueOf(expression, facts) === true;
