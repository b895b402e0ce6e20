import type { Ladder, TimescaleRule } from '../protocol/schema.ts';

/** The clocks of ladders: each step runs from the step before, or from when the ladder was begun. */
export const ladderTimescales = (ladders: readonly Ladder[]): readonly TimescaleRule[] =>
  ladders.flatMap(({ id, steps }) =>
    steps.map((step, index): TimescaleRule => {
      const before = steps[index - 1];
      const later = steps.slice(index + 1).map((each) => `${id}-${each.id}`);
      return {
        duty: `${id}-${step.id}`,
        title: step.title,
        starts: step.starts ?? [before === undefined ? `${id}-raised` : `${id}-${before.id}`],
        anchor: 'first',
        within: step.within ?? { noFigure: true },
        ends: [`${id}-${step.id}`, ...later],
        instead: [],
        also: [],
        escalates: [],
        when: step.when,
        owner: step.by[0]?.[0] ?? '',
        warn: step.within !== undefined && 'workingDays' in step.within ? { workingDays: 1 } : 'PT2H',
        window: false,
        clauses: step.clauses,
        assumed: step.assumed,
      };
    }),
  );
