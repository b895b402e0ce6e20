import { solvePlan } from '../src/application/solve-plan.ts';
import { type Costs, planCosts } from '../src/diary/plan/costs.ts';
import { displacementsFor } from '../src/diary/plan/displace.ts';
import { draftPlan } from '../src/diary/plan/draft.ts';
import type { Plan, PlanProblem } from '../src/diary/plan/problem.ts';
import { problemOf } from '../src/diary/plan/problem-of.ts';
import { type Solver, planned } from '../src/diary/plan/task.ts';
import { busyDay } from '../src/diary/plan/testing/busy-day.ts';
import { leastOfAll } from '../src/diary/plan/testing/every-plan.ts';
import { percentile, print } from './figure.ts';
import { times } from './times.ts';

const counts = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** As pages ask it, and as long as it takes. */
const inTime: Solver = (task) => solvePlan(task, { branches: 2000 });
const withoutLimit: Solver = (task) => solvePlan(task, { branches: 2 ** 31 - 1 });

const same = (one: Costs, other: Costs): boolean => JSON.stringify(one) === JSON.stringify(other);

const share = (of: readonly boolean[]): number => (100 * of.filter(Boolean).length) / of.length;

/** Everything that matters before what is merely liked. */
const settled = (costs: Costs): Costs => ({ ...costs, liking: 0 });

/** In milliseconds of the processor: what else the machine does meanwhile does not count. */
const timed = async <Value>(task: () => Promise<Value> | Value): Promise<readonly [Value, number]> => {
  const began = process.cpuUsage();
  const value = await task();
  const { user, system } = process.cpuUsage(began);
  return [value, (user + system) / 1000];
};

const inTurn = async <From, To>(all: readonly From[], each: (one: From) => Promise<To>): Promise<readonly To[]> => {
  const done: To[] = [];
  for (const one of all) done.push(await each(one));
  return done;
};

/** Few enough requests, with few enough times, that every plan can be tried. */
const smallDay = (seed: number): PlanProblem => {
  const asked = busyDay({ seed, requests: 4, booked: 1, desks: 1, officers: 1 });
  const fewer = { ...asked, starts: asked.starts.slice(0, 3) };
  const waiting = asked.waiting.map((each) => ({
    ...each,
    chairs: each.chairs.slice(0, 1),
    mandatory: each.mandatory.slice(0, 1),
  }));
  return problemOf({ ...fewer, waiting });
};

async function smallDays(): Promise<void> {
  const equal: boolean[] = [];
  for (const seed of counts(30)) {
    const problem = smallDay(seed);
    const { plan } = await planned(problem, draftPlan(problem), inTime);
    equal.push(same(planCosts(problem, plan), leastOfAll(problem)));
  }
  print({
    figure: 'plan: small days that cost what the best of all plans costs',
    value: share(equal),
    unit: '%',
    aim: 100,
    days: equal.length,
  });
}

const likingOver = (one: Costs, best: Costs): number =>
  best.liking === 0 ? 0 : (100 * (one.liking - best.liking)) / best.liking;

/** The draft alone, and the draft bettered as for a page, against HiGHS without a limit that begins from nothing. */
async function busyDays(): Promise<void> {
  const days = await inTurn(counts(5), async (seed) => {
    const problem = problemOf(busyDay({ seed, requests: 25, booked: 10 }));
    const [draft, draftTook] = await timed(() => draftPlan(problem));
    const [page, pageTook] = await timed(() => planned(problem, draft, inTime));
    const [best, bestTook] = await timed(() => planned(problem, startingFrom(problem), withoutLimit));
    const costs = (plan: Plan): Costs => planCosts(problem, plan);
    const tried = (plan: Plan, took: number) => ({
      equal: same(settled(costs(plan)), settled(costs(best.plan))),
      over: likingOver(costs(plan), costs(best.plan)),
      ratio: (100 * took) / bestTook,
      took,
    });
    return { draft: tried(draft, draftTook), page: tried(page.plan, draftTook + pageTook) };
  });
  for (const which of ['draft', 'page'] as const) {
    const of = days.map((day) => day[which]);
    const name = which === 'draft' ? 'plan: draft of a busy day' : 'plan: a busy day as a page gives it';
    const about = { days: of.length, requests: 25, booked: 10, desks: 5 };
    print({
      figure: `${name}, as good as HiGHS without a limit`,
      value: share(of.map(({ equal }) => equal)),
      unit: '%',
      aim: 100,
      ...about,
    });
    print({
      figure: `${name}, what is merely liked over the best`,
      value: Math.max(...of.map(({ over }) => over)),
      unit: '%',
      aim: 2,
    });
    print({
      figure: `${name}, time against HiGHS without a limit`,
      value: percentile(
        of.map(({ ratio }) => ratio),
        0.5,
      ),
      unit: '%',
      aim: 10,
    });
    print({
      figure: `${name}, p50`,
      value: percentile(
        of.map(({ took }) => took),
        0.5,
      ),
      unit: 'ms',
    });
  }
}

/** What is booked stays, nothing else is placed. */
const startingFrom = (problem: PlanProblem): Plan =>
  draftPlan(
    {
      ...problem,
      discussions: problem.discussions.map((each) => (each.booked === null ? { ...each, options: [] } : each)),
    },
    0,
  );

/** A request with two hours to go, in a week whose every slot but one in seven is booked. */
function displacing(): void {
  const weeks = counts(10).map((seed) => busyDay({ seed, requests: 1, booked: 150, days: 5 }));
  const ways = weeks.map((asked) => displacementsFor(problemOf(asked), 'waiting-0').ways.length);
  const took = weeks.flatMap((asked) => times(5, () => displacementsFor(problemOf(asked), 'waiting-0')));
  const figure = (at: string, value: number) =>
    print({
      figure: `plan: making room in a full week, ${at}`,
      value,
      unit: 'ms',
      aim: 100,
      booked: 150,
      ways: Math.min(...ways),
    });
  figure('p50', percentile(took, 0.5));
  figure('p99', percentile(took, 0.99));
}

/** Ten to a thousand requests over as many days as they need. */
async function growing(): Promise<void> {
  for (const requests of [10, 30, 100, 300, 1000]) {
    const days = Math.max(1, Math.ceil(requests / 30));
    const asked = busyDay({ seed: 1, requests, days });
    const [problem, prepared] = await timed(() => problemOf(asked));
    const [, took] = await timed(() => draftPlan(problem, 1));
    print({ figure: 'plan: draft, growing', value: prepared + took, unit: 'ms', requests, days });
  }
}

/** Plans of busy days, room made in full ones, and how both grow. */
export async function measurePlans(): Promise<void> {
  displacing();
  await smallDays();
  await busyDays();
  await growing();
}
