import type { AnsweredClause } from './answer-clauses.ts';

export interface AnsweredArea {
  readonly area: string;
  readonly clauses: readonly AnsweredClause[];
}

/** The clauses that give a clock, and those of them of which a story holds that would not without them. */
const countClocks = (all: AnsweredArea['clauses']) => {
  const clocks = all.filter(({ kind }) => kind === 'clock');
  return { told: clocks.filter(({ stories }) => stories.length > 0).length, total: clocks.length };
};

/** How much of it is answered, how much of that only by people, and how many of its clocks are told in stories. */
export const countAnswers = (areas: readonly AnsweredArea[]) => {
  const all = areas.flatMap(({ clauses }) => clauses);
  const outside = all.filter(({ answer }) => answer === 'outside').length;
  return {
    answered: all.filter(({ answer }) => answer !== null).length,
    total: all.length,
    clocks: countClocks(all),
    outsidePercent: all.length === 0 ? 0 : Math.round((outside / all.length) * 1000) / 10,
  };
};
