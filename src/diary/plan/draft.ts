import { type Costs, addCosts, compareCosts } from './costs.ts';
import { type Draft, costsNow, discussionIn, emptyDraft, placeBest, putIn, takeOut } from './drafting.ts';
import { makeWay } from './make-way.ts';
import type { Plan, PlanProblem } from './problem.ts';
import { fitIn } from './taken.ts';

/** How many options are looked at for exchanges: the work is bounded, and the same each time. */
interface Looking {
  left: number;
}

const mostLookedAt = 300_000;

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

const draftOf = (problem: PlanProblem): Draft => {
  const draft = emptyDraft(problem);
  asBooked(draft);
  for (const index of inOrder(problem)) placeBest(draft, index);
  return draft;
};

const unhappy = (draft: Draft): readonly number[] =>
  draft.placed.flatMap((_, index) => {
    const { late, leftOut, missing, moved } = costsNow(draft, index);
    return late + leftOut + missing + moved > 0 ? [index] : [];
  });

/** Takes both out and puts them back the other way about; keeps it only where the whole plan then costs less. */
const exchange = (draft: Draft, index: number, other: number): boolean => {
  const before = [draft.placed[index] ?? null, draft.placed[other] ?? null] as const;
  const costs = (): Costs => addCosts(costsNow(draft, index), costsNow(draft, other));
  const was = costs();
  takeOut(draft, index);
  takeOut(draft, other);
  placeBest(draft, index);
  placeBest(draft, other);
  const mustStay = discussionIn(draft, other).booked !== null && draft.placed[other] === null;
  if (!mustStay && compareCosts(costs(), was) < 0) return true;
  takeOut(draft, index);
  takeOut(draft, other);
  putIn(draft, index, before[0]);
  putIn(draft, other, before[1]);
  return false;
};

const improveOne = (draft: Draft, index: number, looking: Looking): boolean =>
  draft.placed.some((_, other) => {
    if (other === index || looking.left <= 0) return false;
    looking.left -= discussionIn(draft, index).options.length + discussionIn(draft, other).options.length;
    return exchange(draft, index, other);
  });

/**
 * A plan made in order of limit, then bettered by exchanging two at a time, and by letting one make way for another, while
 * that helps: quick, keeps every rule, and is mostly the best there is. `rounds` bounds the exchanges; with none of them
 * nothing is bettered.
 */
export const draftPlan = (problem: PlanProblem, rounds = 20): Plan => {
  const draft = draftOf(problem);
  const looking = { left: mostLookedAt };
  for (let round = 0; round < rounds; round += 1) {
    const bettered = unhappy(draft).filter((index) => improveOne(draft, index, looking));
    if (bettered.length === 0) break;
  }
  if (rounds > 0) makeWay(draft);
  return [...draft.placed];
};
