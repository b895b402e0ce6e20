import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCosts, levels, planCosts } from '../diary/plan/costs.ts';
import { draftPlan } from '../diary/plan/draft.ts';
import { leastCosts } from '../diary/plan/least.ts';
import type { Plan, PlanProblem } from '../diary/plan/problem.ts';
import { planned } from '../diary/plan/task.ts';
import { keepsRules, leastOfAll } from '../diary/plan/testing/every-plan.ts';
import { smallProblem } from '../../test/random-plan-problem.ts';
import { solvePlan } from './solve-plan.ts';

const solved = (problem: PlanProblem, from: Plan = draftPlan(problem)) =>
  planned(problem, from, (task) => solvePlan(task, { branches: 10_000 }));

/** What is booked stays, with nobody in its seats; nothing else is placed. */
const asItIs = ({ discussions }: PlanProblem): Plan =>
  discussions.map(({ booked, options }) => {
    const option = booked === null ? undefined : options[booked];
    if (booked === null || option === undefined) return null;
    const [chair, minuteTaker] = [option.chairs[0]?.id ?? null, option.minuteTakers[0]?.id ?? null];
    return { option: booked, chair, minuteTaker, seated: option.seats.map(() => null) };
  });

describe('the solver', () => {
  test('finds a plan that costs what the best of all plans costs, whatever it begins from, and says that none is better', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem(), fc.boolean(), async (problem, fromNothing) => {
        const { plan, is } = await solved(problem, fromNothing ? asItIs(problem) : draftPlan(problem));
        expect(keepsRules(problem, plan)).toBe(true);
        expect(planCosts(problem, plan)).toEqual(leastOfAll(problem));
        expect(is).toBe('best');
      }),
      { numRuns: 200 },
    );
  });

  test('answers the same for the same problem', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem({ discussions: 6, options: 4 }), async (problem) => {
        expect(await solved(problem)).toEqual(await solved(problem));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the draft', () => {
  test('keeps every rule, and costs no less than can be', () => {
    fc.assert(
      fc.property(smallProblem(), (problem) => {
        const plan = draftPlan(problem);
        expect(keepsRules(problem, plan)).toBe(true);
        const costs = planCosts(problem, plan);
        const least = leastOfAll(problem);
        expect(compareCosts(costs, least)).toBeGreaterThanOrEqual(0);
        const bound = leastCosts(problem, least.leftOut);
        for (const level of levels) expect(bound[level]).toBeLessThanOrEqual(least[level]);
      }),
      { numRuns: 300 },
    );
  });
});
