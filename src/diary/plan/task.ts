import { type Level, compareCosts, levels, planCosts } from './costs.ts';
import { leastCosts } from './least.ts';
import { type Detail, type PlanModel, modelOf, valuesOf } from './model.ts';
import type { Plan, PlanProblem } from './problem.ts';
import { planFrom } from './read-plan.ts';

/** What a solver is asked: the model, a plan to begin from as values of its columns, and what no plan can be less than. */
export interface PlanTask {
  readonly model: Omit<PlanModel, 'columns'>;
  readonly begin: readonly number[];
  /** In the order of the levels. A level whose beginning is at its least needs no solving. */
  readonly least: readonly number[];
}

/** What it answers: the values of the columns, and whether no better ones exist. */
export interface PlanSolved {
  readonly values: readonly number[];
  readonly isBest: boolean;
}

/** Whoever solves it. Null: nobody answered in time, or at all. */
export type Solver = (task: PlanTask) => Promise<PlanSolved | null>;

/** A plan, and how sure it is: the best there is, the best found in the time given, or a draft since no solver answered. */
export interface Planned {
  readonly plan: Plan;
  readonly is: 'best' | 'good' | 'draft';
}

const summed = (costs: readonly number[], values: readonly number[]): number =>
  costs.reduce((sum, cost, index) => sum + cost * (values[index] ?? 0), 0);

const taskOf = (problem: PlanProblem, model: PlanModel, plan: Plan): PlanTask => {
  const begin = valuesOf(model, plan);
  const costs = planCosts(problem, plan);
  const least = leastCosts(problem, costs.leftOut);
  const inColumns = (level: Level): number => least[level] - costs[level] + summed(model.costs[level], begin);
  return { model: { rows: model.rows, costs: model.costs }, begin, least: levels.map(inColumns) };
};

const isAtItsLeast = (problem: PlanProblem, plan: Plan): boolean => {
  const costs = planCosts(problem, plan);
  const least = leastCosts(problem, costs.leftOut);
  return levels.every((level) => costs[level] <= least[level]);
};

interface Bettered {
  readonly plan: Plan;
  /** Whether no plan is better. */
  readonly isBest: boolean;
  /** What was found could be carried out as it was found. */
  readonly isWhole: boolean;
}

const better = async (
  problem: PlanProblem,
  { plan, detail }: { readonly plan: Plan; readonly detail: Detail },
  solve: Solver,
): Promise<Bettered | null> => {
  const model = modelOf(problem, detail);
  const task = taskOf(problem, model, plan);
  const solved = await solve(task);
  if (solved === null) return null;
  const isAsBegun = solved.values.every((value, column) => value === task.begin[column]);
  const found = isAsBegun ? plan : planFrom(problem, model, solved.values);
  const worth = (level: Level) => summed(model.costs[level], solved.values) - summed(model.costs[level], task.begin);
  const was = planCosts(problem, plan);
  const now = found === null ? null : planCosts(problem, found);
  const isWhole = now !== null && levels.every((level) => now[level] - was[level] === worth(level));
  const isBetter = found !== null && now !== null && compareCosts(now, was) < 0;
  return { plan: isBetter ? found : plan, isBest: solved.isBest && isWhole, isWhole };
};

/**
 * Betters a draft with a solver: first with people counted, and where that cannot be carried out with each by name. A
 * draft that cannot be bettered is not sent at all. The same problem and solver give the same plan.
 */
export const planned = async (problem: PlanProblem, draft: Plan, solve: Solver): Promise<Planned> => {
  if (isAtItsLeast(problem, draft)) return { plan: draft, is: 'best' };
  const counted = await better(problem, { plan: draft, detail: 'counted' }, solve);
  if (counted === null) return { plan: draft, is: 'draft' };
  if (counted.isWhole) return { plan: counted.plan, is: counted.isBest ? 'best' : 'good' };
  const named = await better(problem, { plan: counted.plan, detail: 'named' }, solve);
  if (named === null) return { plan: counted.plan, is: 'good' };
  return { plan: named.plan, is: named.isBest ? 'best' : 'good' };
};
