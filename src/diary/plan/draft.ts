import { type Costs, compareCosts, placedCosts, planCosts } from './costs.ts';
import type { Discussion, Placed, Plan, PlanProblem } from './problem.ts';
import { type Taken, fitIn, nothingTaken, release, take } from './taken.ts';

/** A plan being made: who is put where, and what is taken by it. */
interface Draft {
  readonly problem: PlanProblem;
  readonly taken: Taken;
  readonly placed: (Placed | null)[];
  /** How many more options may be looked at: the work is bounded, and the same each time. */
  left: number;
}

const at = (draft: Draft, index: number): Discussion => {
  const discussion = draft.problem.discussions[index];
  if (discussion === undefined) throw new Error(`There is no discussion ${String(index)}`);
  return discussion;
};

const takeOut = (draft: Draft, index: number): void => {
  const placed = draft.placed[index] ?? null;
  const option = placed === null ? undefined : at(draft, index).options[placed.option];
  if (placed !== null && option !== undefined) release(draft.taken, option, placed);
  draft.placed[index] = null;
};

const putIn = (draft: Draft, index: number, placed: Placed | null): void => {
  const option = placed === null ? undefined : at(draft, index).options[placed.option];
  if (placed !== null && option !== undefined) take(draft.taken, option, placed);
  draft.placed[index] = placed;
};

/** The place that costs a discussion least as things are; null where it fits nowhere. */
const bestPlace = ({ problem, taken }: Pick<Draft, 'problem' | 'taken'>, discussion: Discussion): Placed | null => {
  let best: { readonly placed: Placed; readonly costs: Costs } | null = null;
  for (const [index, option] of discussion.options.entries()) {
    const placed = fitIn(taken, option, index);
    if (placed === null) continue;
    const costs = placedCosts(discussion, placed, problem.to);
    if (best === null || compareCosts(costs, best.costs) < 0) best = { placed, costs };
  }
  return best?.placed ?? null;
};

const placeBest = (draft: Draft, index: number): void => putIn(draft, index, bestPlace(draft, at(draft, index)));

/** Those that are booked stay where they are; then whoever has least time, and among them whoever has the fewest ways. */
const inOrder = ({ discussions }: PlanProblem): readonly number[] =>
  discussions
    .map(({ meetBy, options }, index) => ({ index, meetBy: meetBy ?? Number.POSITIVE_INFINITY, ways: options.length }))
    .filter(({ index }) => discussions[index]?.booked === null)
    .sort(
      (one, other) =>
        (one.meetBy === other.meetBy ? 0 : one.meetBy - other.meetBy) ||
        one.ways - other.ways ||
        one.index - other.index,
    )
    .map(({ index }) => index);

const asBooked = (draft: Draft): void =>
  draft.problem.discussions.forEach(({ booked, options }, index) => {
    const option = booked === null ? undefined : options[booked];
    if (booked === null || option === undefined) return;
    const seated = fitIn(draft.taken, option, booked);
    const stays = {
      option: booked,
      chair: option.chairs[0]?.id ?? null,
      minuteTaker: option.minuteTakers[0]?.id ?? null,
    };
    putIn(draft, index, seated ?? { ...stays, seated: option.seats.map(() => null) });
  });

const mostLookedAt = 300_000;

const draftOf = (problem: PlanProblem): Draft => {
  const draft: Draft = {
    problem,
    taken: nothingTaken(problem),
    placed: problem.discussions.map(() => null),
    left: mostLookedAt,
  };
  asBooked(draft);
  for (const index of inOrder(problem)) placeBest(draft, index);
  return draft;
};

const unhappy = ({ problem, placed }: Draft): readonly number[] =>
  problem.discussions.flatMap((discussion, index) => {
    const { late, leftOut, missing, moved } = placedCosts(discussion, placed[index] ?? null, problem.to);
    return late + leftOut + missing + moved > 0 ? [index] : [];
  });

/** Takes both out and puts them back the other way about; keeps it only where the whole plan then costs less. */
const exchange = (draft: Draft, index: number, other: number): boolean => {
  const before = [draft.placed[index] ?? null, draft.placed[other] ?? null] as const;
  const costs = (): Costs =>
    planCosts({ ...draft.problem, discussions: [at(draft, index), at(draft, other)] }, [
      draft.placed[index] ?? null,
      draft.placed[other] ?? null,
    ]);
  const was = costs();
  draft.left -= at(draft, index).options.length + at(draft, other).options.length;
  takeOut(draft, index);
  takeOut(draft, other);
  placeBest(draft, index);
  placeBest(draft, other);
  const mustStay = at(draft, other).booked !== null && draft.placed[other] === null;
  if (!mustStay && compareCosts(costs(), was) < 0) return true;
  takeOut(draft, index);
  takeOut(draft, other);
  putIn(draft, index, before[0]);
  putIn(draft, other, before[1]);
  return false;
};

const improveOne = (draft: Draft, index: number): boolean =>
  draft.problem.discussions.some((_, other) => other !== index && draft.left > 0 && exchange(draft, index, other));

/**
 * A plan made in order of limit, then bettered by exchanging two at a time while that helps: quick, keeps every rule, and
 * is often the best there is. `rounds` bounds the work.
 */
export const draftPlan = (problem: PlanProblem, rounds = 20): Plan => {
  const draft = draftOf(problem);
  for (let round = 0; round < rounds; round += 1) {
    const bettered = unhappy(draft).filter((index) => improveOne(draft, index));
    if (bettered.length === 0) break;
  }
  return [...draft.placed];
};
