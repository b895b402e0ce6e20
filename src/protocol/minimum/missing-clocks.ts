import type { Problem } from '../fault.ts';
import type { Limit, Protocol, TimescaleRule } from '../schema.ts';
import { figureOf, sayFigure, sayLeftOut } from '../soundness/figure.ts';

/** Roughly how long a limit is, in minutes, so that two can be compared; a working day is at least a day. */
const lengthOf = (limit: Limit): number | null => {
  const figure = figureOf(limit);
  if (figure === null) return null;
  if (figure.unit === 'same-day') return 1440;
  if (figure.unit === 'minute') return figure.amount;
  return figure.amount * 1440 + (sayLeftOut(limit) === '' ? 0 : 1);
};

const said = (limit: Limit): string => {
  const figure = figureOf(limit);
  return figure === null ? 'no figure' : `${sayFigure(figure)}${sayLeftOut(limit)}`;
};

const problem = (wanted: TimescaleRule, { own, minimum }: { own: Protocol; minimum: Protocol }): readonly Problem[] => {
  const most = lengthOf(wanted.within);
  if (most === null) return [];
  const nation = `${minimum.name} gives ${said(wanted.within)} to “${wanted.title}” (${wanted.clauses.join(', ')})`;
  const same = own.timescales
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => rule.ends.some((end) => wanted.ends.includes(end)));
  if (same.length === 0)
    return [{ path: ['timescales'], message: `${nation}; ${own.name}’s procedure has no clock for it.` }];
  return same.flatMap(({ rule, index }): Problem[] => {
    const length = lengthOf(rule.within);
    if (length !== null && length <= most) return [];
    return [{ path: ['timescales', index], message: `${nation}; ${own.name} gives ${said(rule.within)}.` }];
  });
};

/** Clocks of the national minimum that a protocol does not have, or gives more time for. */
export const missingClocks = (own: Protocol, minimum: Protocol): readonly Problem[] =>
  minimum.timescales.filter(({ when }) => when === undefined).flatMap((wanted) => problem(wanted, { own, minimum }));
