import { remember } from '../../calendar/remember.ts';
import { type Costs, compareCosts, openCosts, placedCosts } from './costs.ts';
import type { Busy } from './collide.ts';
import type { Discussion, Option, Placed, PlanProblem } from './problem.ts';
import { type Taken, fitIn, nothingTaken, release, take } from './taken.ts';

/** An option of a discussion, and what it costs if all came who could, led by whoever knows the case best. */
export interface Way {
  readonly option: number;
  readonly at: Option;
  readonly costs: Costs;
}

/** A plan being made: what is put where, and what is taken by it. */
export interface Draft {
  readonly problem: PlanProblem;
  readonly taken: Taken;
  readonly placed: (Placed | null)[];
  /** Which discussion has a place that is taken. */
  readonly holding: Map<Busy, number>;
  /** The ways of a discussion, the one that costs least first. */
  readonly waysOf: (index: number) => readonly Way[];
}

const waysIn = (discussion: Discussion): readonly Way[] =>
  discussion.options
    .map((at, option): Way => {
      const costs = openCosts(discussion, option);
      return { option, at, costs: { ...costs, liking: costs.liking + (at.chairs[0]?.cost ?? 0) } };
    })
    .sort((one, other) => compareCosts(one.costs, other.costs));

/** Nothing is put anywhere yet. */
export const emptyDraft = (problem: PlanProblem): Draft => ({
  ...{ problem, taken: nothingTaken(problem), holding: new Map() },
  placed: problem.discussions.map(() => null),
  waysOf: remember((index: number) => waysIn(discussionIn({ problem }, index))),
});

export const discussionIn = ({ problem }: Pick<Draft, 'problem'>, index: number): Discussion => {
  const discussion = problem.discussions[index];
  if (discussion === undefined) throw new Error(`There is no discussion ${String(index)}`);
  return discussion;
};

const optionNow = (draft: Draft, index: number): readonly [Option, Placed] | null => {
  const placed = draft.placed[index] ?? null;
  const option = placed === null ? undefined : discussionIn(draft, index).options[placed.option];
  return placed === null || option === undefined ? null : [option, placed];
};

/** Takes a discussion out, and gives back what it took. */
export const takeOut = (draft: Draft, index: number): void => {
  const now = optionNow(draft, index);
  if (now !== null) release(draft.taken, ...now);
  if (now !== null) draft.holding.delete(now[0]);
  draft.placed[index] = null;
};

/** Puts in one that is out; null leaves it out. */
export const putIn = (draft: Draft, index: number, placed: Placed | null): void => {
  draft.placed[index] = placed;
  const now = optionNow(draft, index);
  if (now !== null) take(draft.taken, ...now);
  if (now !== null) draft.holding.set(now[0], index);
};

/** What a discussion costs where it is now. */
export const costsNow = (draft: Draft, index: number): Costs =>
  placedCosts(discussionIn(draft, index), draft.placed[index] ?? null, draft.problem.to);

/** The place that costs a discussion least as things are; null where it fits nowhere. */
const bestPlace = (draft: Draft, index: number): Placed | null => {
  let best: { readonly placed: Placed; readonly costs: Costs } | null = null;
  for (const { option, at, costs: least } of draft.waysOf(index)) {
    if (best !== null && compareCosts(least, best.costs) >= 0) break;
    const placed = fitIn(draft.taken, at, option);
    if (placed === null) continue;
    const costs = placedCosts(discussionIn(draft, index), placed, draft.problem.to);
    if (best === null || compareCosts(costs, best.costs) < 0) best = { placed, costs };
  }
  return best?.placed ?? null;
};

export const placeBest = (draft: Draft, index: number): void => putIn(draft, index, bestPlace(draft, index));
