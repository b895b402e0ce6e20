import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';
import { type Level, levels } from '../diary/plan/costs.ts';
import type { PlanSolved, PlanTask } from '../diary/plan/task.ts';

/** How much work a level may cost. Counted in branches, not in seconds, so that the same day gives the same plan. */
export interface Effort {
  readonly branches: number;
}

const seed = 1;

/** Its types are written for `require`. */
const { default: load } = createRequire(import.meta.url)('highs') as typeof import('highs');

let highs: Promise<Highs> | null = null;

const modelDataOf = (task: PlanTask, { infinity, constants }: Highs) => {
  const numCols = task.begin.length;
  const { rows } = task.model;
  const bound = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
  let filled = 0;
  const starts = [0, ...rows.map(({ columns }) => (filled += columns.length))];
  return {
    numCols,
    numRows: rows.length,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ values }) => values),
    },
    integrality: new Int32Array(numCols).fill(constants.variableType.integer),
  };
};

const summed = (costs: readonly number[], values: readonly number[]): number =>
  Math.round(costs.reduce((sum, cost, index) => sum + cost * (values[index] ?? 0), 0));

interface Reached {
  readonly values: readonly number[];
  readonly isBest: boolean;
}

const solveLevel = (
  model: Model,
  costs: readonly number[],
  begin: readonly number[],
  { constants }: Highs,
): Reached => {
  model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  model.setSolution({ colValue: begin });
  model.run();
  const isOptimal = model.getModelStatus() === constants.modelStatus.optimal;
  const found = Array.from(model.getSolution().colValue, (value) => Math.round(value));
  const gained = found.length === 0 ? Number.NEGATIVE_INFINITY : summed(costs, begin) - summed(costs, found);
  // What costs the same here may cost more at a later level than what was begun from.
  return { values: gained > 0 ? found : begin, isBest: isOptimal && gained >= 0 };
};

/** Later levels may not undo what an earlier one reached. */
const hold = (model: Model, costs: readonly number[], upTo: number, { infinity }: Highs): void => {
  const indices = costs.flatMap((cost, index) => (cost === 0 ? [] : [index]));
  if (indices.length > 0) model.addRow(-infinity, upTo, { indices, values: indices.map((index) => costs[index] ?? 0) });
};

/** Solves level by level, each from the best known so far and without giving up what those before it reached. Needs HiGHS; throws where it fails. */
export const solvePlan = async (task: PlanTask, { branches }: Effort): Promise<PlanSolved> => {
  const solver = await (highs ??= load());
  return solver.withModel(modelDataOf(task, solver), (model) => {
    model.options.set({
      output_flag: false,
      random_seed: seed,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      mip_max_nodes: branches,
    });
    return levels.reduce<Reached>(
      ({ values, isBest }, level: Level, index) => {
        const costs = task.model.costs[level];
        const isLeast = summed(costs, values) <= (task.least[index] ?? Number.NEGATIVE_INFINITY);
        const reached = isLeast ? { values, isBest: true } : solveLevel(model, costs, values, solver);
        hold(model, costs, summed(costs, reached.values), solver);
        return { values: reached.values, isBest: isBest && reached.isBest };
      },
      { values: task.begin, isBest: true },
    );
  });
};
