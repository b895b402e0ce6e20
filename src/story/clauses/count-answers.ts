import type { AnsweredClause } from './answer-clauses.ts';

export interface AnsweredArea {
  readonly area: string;
  readonly clauses: readonly AnsweredClause[];
}

/** How much of it is answered, and how much of that only by people. */
export const countAnswers = (areas: readonly AnsweredArea[]) => {
  const all = areas.flatMap(({ clauses }) => clauses);
  const outside = all.filter(({ answer }) => answer === 'outside').length;
  return {
    answered: all.filter(({ answer }) => answer !== null).length,
    total: all.length,
    outsidePercent: all.length === 0 ? 0 : Math.round((outside / all.length) * 1000) / 10,
  };
};
