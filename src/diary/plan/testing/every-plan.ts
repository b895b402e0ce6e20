import { type Costs, compareCosts, planCosts } from '../costs.ts';
import type { Discussion, Option, Placed, Plan, PlanProblem } from '../problem.ts';

interface Put {
  readonly option: Option;
  readonly placed: Placed;
}

const peopleOf = ({ placed }: Put): readonly string[] =>
  [placed.chair, placed.minuteTaker, ...placed.seated].filter((id) => id !== null);

const atOnce = (one: Option, other: Option): boolean => Math.max(one.from, other.from) < Math.min(one.to, other.to);

const tooFar = (one: Option, other: Option): boolean => {
  if (one.place === null || other.place === null || one.place === other.place) return false;
  const [first, then] = one.from <= other.from ? [one, other] : [other, one];
  return then.from < first.to + first.travel || then.from < first.to + then.travel;
};

/** Every rule of a plan, looked at one pair and one instant at a time. */
const isAllowed = ({ desks }: PlanProblem, puts: readonly Put[]): boolean => {
  const pairs = puts.flatMap((one, index) => puts.slice(index + 1).map((other) => [one, other] as const));
  const pairsHold = pairs.every(([one, other]) => {
    const shared = peopleOf(one).some((id) => peopleOf(other).includes(id));
    if (shared && (atOnce(one.option, other.option) || tooFar(one.option, other.option))) return false;
    return !(one.option.room !== null && one.option.room === other.option.room && atOnce(one.option, other.option));
  });
  const desksHold = desks.every(({ id, capacity }) =>
    puts.every(({ option: { from } }) => {
      const then = puts.filter(({ option }) => option.line === id && option.from <= from && from < option.to);
      return then.length <= capacity;
    }),
  );
  return pairsHold && desksHold && puts.every((put) => new Set(peopleOf(put)).size === peopleOf(put).length);
};

const whoever = (ids: readonly string[]): readonly (string | null)[] => (ids.length === 0 ? [null] : ids);

const seatings = ({ seats }: Option): readonly (readonly (string | null)[])[] =>
  seats.reduce<readonly (readonly (string | null)[])[]>(
    (some, { who }) => some.flatMap((one) => [...who, null].map((id) => [...one, id])),
    [[]],
  );

const waysOf = ({ options, booked }: Discussion): readonly (Placed | null)[] => [
  ...(booked === null ? [null] : []),
  ...options.flatMap((option, index) =>
    whoever(option.chairs.map(({ id }) => id)).flatMap((chair) =>
      whoever(option.minuteTakers.map(({ id }) => id)).flatMap((minuteTaker) =>
        seatings(option).map((seated) => ({ option: index, chair, minuteTaker, seated })),
      ),
    ),
  ),
];

const putsOf = ({ discussions }: PlanProblem, plan: Plan): readonly Put[] =>
  plan.flatMap((placed, index) => {
    const option = placed === null ? undefined : discussions[index]?.options[placed.option];
    return placed === null || option === undefined ? [] : [{ placed, option }];
  });

/** Whether a plan keeps every rule. */
export const keepsRules = (problem: PlanProblem, plan: Plan): boolean => isAllowed(problem, putsOf(problem, plan));

/** Every plan that is allowed, found by trying. */
export const everyPlan = (problem: PlanProblem): readonly Plan[] => {
  const found: Plan[] = [];
  const go = (plan: Plan): void => {
    if (!keepsRules(problem, plan)) return;
    const next = problem.discussions[plan.length];
    if (next === undefined) found.push(plan);
    else waysOf(next).forEach((way) => go([...plan, way]));
  };
  go([]);
  return found;
};

/** What the best of all plans costs. */
export const leastOfAll = (problem: PlanProblem): Costs => {
  const [least] = everyPlan(problem)
    .map((plan) => planCosts(problem, plan))
    .sort(compareCosts);
  if (least === undefined) throw new Error('No plan at all is allowed');
  return least;
};
