import { afterEach, describe, expect, test } from 'vitest';
import { planCosts } from '../diary/plan/costs.ts';
import { draftPlan } from '../diary/plan/draft.ts';
import { problemOf } from '../diary/plan/problem-of.ts';
import { planned } from '../diary/plan/task.ts';
import { busyDay } from '../diary/plan/testing/busy-day.ts';
import { type Planner, startPlanner } from './planner.ts';

const problem = problemOf(busyDay({ seed: 3, requests: 8, desks: 2, officers: 1 }));
const draft = draftPlan(problem, 0);
/** A draft that leaves everything out, so that there is something to better. */
const nothing = problem.discussions.map(() => null);

/** A worker that does this with every plan it is asked for. */
const doing = (does: string): URL =>
  new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${does} });`,
  );

const planners: Planner[] = [];
const plannerWith = (options: Parameters<typeof startPlanner>[0]): Planner => {
  const planner = startPlanner(options);
  planners.push(planner);
  return planner;
};
afterEach(async () => {
  await Promise.all(planners.splice(0).map((planner) => planner.stop()));
});

test('a plan is solved in a thread of its own, one after the other', async () => {
  const { solve } = plannerWith({ timeoutMs: 60_000 });
  const [one, other] = await Promise.all([planned(problem, nothing, solve), planned(problem, draft, solve)]);
  expect(one.is).toBe('best');
  expect(planCosts(problem, one.plan)).toEqual(planCosts(problem, other.plan));
});

describe('the draft stands, and nothing is thrown, where the worker', () => {
  test.each([
    ['dies', 'process.exit(1)'],
    ['fails', 'throw new Error()'],
    ['stalls', 'for (;;);'],
    ['answers nonsense', 'parentPort.postMessage({ values: [1], isBest: true })'],
  ])('%s', async (_, does) => {
    const { solve } = plannerWith({ timeoutMs: 300, script: doing(does) });
    for (let again = 0; again < 2; again += 1)
      expect(await planned(problem, nothing, solve)).toEqual({ plan: nothing, is: 'draft' });
  });
});
