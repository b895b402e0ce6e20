import { overlap } from './collide.ts';
import { type Costs, compareCosts, costsAfter, placedCosts, planCosts } from './costs.ts';
import { draftPlan } from './draft.ts';
import type { Discussion, Option, Placed, Plan, PlanProblem } from './problem.ts';
import { type Taken, fitIn, nothingTaken, release, take } from './taken.ts';

/** A way to hold one request by moving what is booked. */
export interface Displacement {
  /** By the discussions of the problem: all that is booked, moved or not, and the request. */
  readonly plan: Plan;
  /** What the whole comes to, with those who then cannot come to what is moved. */
  readonly costs: Costs;
  /** The case files of what is moved; none where the request fits in as things are. */
  readonly moved: readonly string[];
}

interface Search {
  readonly problem: PlanProblem;
  readonly taken: Taken;
  readonly asBooked: Plan;
  readonly costsAsBooked: Costs;
  readonly request: number;
}

const optionOf = ({ problem }: Search, index: number, { option }: Placed) => {
  const found = problem.discussions[index]?.options[option];
  if (found === undefined) throw new Error(`There is no option ${String(option)}`);
  return found;
};

/** The place that costs a meeting least besides the one it has. */
const elsewhere = ({ taken, problem }: Search, discussion: Discussion): Placed | null => {
  const { options, booked } = discussion;
  const ways = options.flatMap((option, at) => (at === booked ? [] : (fitIn(taken, option, at) ?? [])));
  return (
    ways
      .map((placed) => ({ placed, costs: placedCosts(discussion, placed, problem.to) }))
      .sort((one, other) => compareCosts(one.costs, other.costs))[0]?.placed ?? null
  );
};

type Put = readonly [index: number, placed: Placed];

const planWith = ({ asBooked }: Search, puts: readonly Put[]): Plan => {
  const changed = new Map(puts);
  return asBooked.map((placed, index) => changed.get(index) ?? placed);
};

const costsWith = ({ problem, asBooked, costsAsBooked }: Search, puts: readonly Put[]): Costs =>
  puts.reduce((whole, [index, placed]) => {
    const discussion = problem.discussions[index];
    if (discussion === undefined) return whole;
    const costs = (at: Placed | null) => placedCosts(discussion, at, problem.to);
    return costsAfter(whole, costs(asBooked[index] ?? null), costs(placed));
  }, costsAsBooked);

/** All of them, and those left without whoever runs what moves: never nobody at all. */
const choices = (candidates: Option['chairs'], moving: readonly string[]): readonly Option['chairs'][] => {
  const others = candidates.filter(({ id }) => !moving.includes(id));
  return others.length === 0 || others.length === candidates.length ? [candidates] : [candidates, others];
};

/** The ways to run it at an option: as is liked best, and without those who run what moves, who may be needed there. */
const waysToRun = (taken: Taken, at: Option, option: number, moving: readonly string[]): readonly Placed[] =>
  choices(at.chairs, moving).flatMap((chairs) =>
    choices(at.minuteTakers, moving).flatMap(
      (minuteTakers) => fitIn(taken, { ...at, chairs, minuteTakers }, option) ?? [],
    ),
  );

/** Puts each where it costs least, one after the other; null where one fits nowhere. All is as before afterwards. */
const putEach = (search: Search, moved: readonly number[]): readonly Put[] | null => {
  const [index, ...others] = moved;
  const meeting = index === undefined ? undefined : search.problem.discussions[index];
  if (index === undefined || meeting === undefined) return [];
  const placed = elsewhere(search, meeting);
  if (placed === null) return null;
  take(search.taken, optionOf(search, index, placed), placed);
  const rest = putEach(search, others);
  release(search.taken, optionOf(search, index, placed), placed);
  return rest === null ? null : [[index, placed], ...rest];
};

/** The request at an option and these meetings elsewhere: each way there is. All is as before afterwards. */
const tried = (search: Search, option: number, moved: readonly number[]): readonly Displacement[] => {
  const { problem, taken, request, asBooked } = search;
  const stood = moved.flatMap((index): Put[] => (asBooked[index] == null ? [] : [[index, asBooked[index]]]));
  const wanted = problem.discussions[request]?.options[option];
  if (wanted === undefined) return [];
  for (const [index, placed] of stood) release(taken, optionOf(search, index, placed), placed);
  const moving = stood.flatMap(([, { chair, minuteTaker }]) => [chair, minuteTaker]).filter((id) => id !== null);
  const found = waysToRun(taken, wanted, option, moving).flatMap((placed): Displacement[] => {
    take(taken, wanted, placed);
    const rest = putEach(search, moved);
    release(taken, wanted, placed);
    if (rest === null) return [];
    const puts: readonly Put[] = [[request, placed], ...rest];
    const caseIds = moved.map((index) => problem.discussions[index]?.caseId ?? '');
    return [{ plan: planWith(search, puts), costs: costsWith(search, puts), moved: caseIds }];
  });
  for (const [index, placed] of stood) take(taken, optionOf(search, index, placed), placed);
  return found;
};

const pairsOf = (ids: readonly number[]): readonly (readonly number[])[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));

/** What could make room for an option: the meetings that run at that time and may move, one of them or two. */
const sets = (
  { problem }: Search,
  at: { readonly from: number; readonly to: number },
): readonly (readonly number[])[] => {
  const then = problem.discussions.flatMap(({ booked, options }, index) => {
    const stays = booked === null ? undefined : options[booked];
    return stays !== undefined && options.length > 1 && overlap(stays, at) ? [index] : [];
  });
  return [[], ...then.map((index) => [index]), ...pairsOf(then)];
};

const timesOf = ({ discussions }: PlanProblem, { plan }: Displacement, request: number): string => {
  const placed = plan[request];
  return String(placed == null ? null : discussions[request]?.options[placed.option]?.from);
};

/** The best of those that move the same meetings for the same time: another desk or room is no other way out. */
const distinct = (problem: PlanProblem, request: number, sorted: readonly Displacement[]): readonly Displacement[] => {
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const key = [timesOf(problem, one, request), ...one.moved].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Only what is booked and the one request: what else waits does not stand in its way. */
const narrowed = (problem: PlanProblem, caseId: string): PlanProblem => ({
  ...problem,
  discussions: problem.discussions.filter((each) => each.booked !== null || each.caseId === caseId),
});

/** The problem of displacing alone, and ways to hold a request in a full day, the best first: at most `most`. Quick enough to be asked while a page is made. */
export const displacementsFor = (
  whole: PlanProblem,
  caseId: string,
  most = 3,
): { readonly problem: PlanProblem; readonly ways: readonly Displacement[] } => {
  const problem = narrowed(whole, caseId);
  const request = problem.discussions.findIndex((each) => each.caseId === caseId && each.booked === null);
  const waiting = problem.discussions[request];
  if (waiting === undefined) return { problem, ways: [] };
  const without = problem.discussions.map((each, index) => (index === request ? { ...each, options: [] } : each));
  const asBooked = draftPlan({ ...problem, discussions: without }, 0);
  const taken = nothingTaken(problem);
  const search: Search = { problem, taken, asBooked, costsAsBooked: planCosts(problem, asBooked), request };
  asBooked.forEach((placed, index) => {
    if (placed !== null) take(taken, optionOf(search, index, placed), placed);
  });
  const found = waiting.options.flatMap((option, at) =>
    sets(search, option).flatMap((moved) => tried(search, at, moved)),
  );
  const sorted = found.toSorted((one, other) => compareCosts(one.costs, other.costs));
  return { problem, ways: distinct(problem, request, sorted).slice(0, most) };
};
