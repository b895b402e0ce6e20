import type { Path, Problem } from '../fault.ts';
import type { Limit, Protocol, TimescaleRule } from '../schema.ts';

const message =
  'The limit is the end of a day, so that a length of time before it falls at night or on a weekend. Warn of it in working days: “warn: { workingDays: 1 }” is from the morning of the last.';

const isUnheard = (within: Limit, warn: TimescaleRule['warn']): boolean =>
  typeof warn === 'string' && ('workingDays' in within || 'by' in within);

/** Warnings of a limit at midnight that come when nobody is there to read them. */
export const unheardWarnings = ({ timescales }: Protocol): readonly Problem[] =>
  timescales.flatMap((rule, index) => {
    const at = (...path: Path): Path => ['timescales', index, ...path];
    const limits = [
      { path: at('warn'), limit: rule },
      ...rule.instead.map((limit, place) => ({ path: at('instead', place), limit })),
      ...rule.also.map((limit, place) => ({ path: at('also', place), limit })),
    ];
    return limits
      .filter(({ limit }) => isUnheard(limit.within, limit.warn ?? rule.warn))
      .map(({ path }): Problem => ({ path, message }));
  });
