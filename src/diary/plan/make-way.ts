import { type Costs, addCosts, compareCosts, costsAfter, leftOutCosts, openCosts, placedCosts } from './costs.ts';
import { type Draft, type Way, costsNow, discussionIn, putIn, takeOut } from './drafting.ts';
import type { Placed } from './problem.ts';
import { fitIn, inTheWay } from './taken.ts';

/** Discussions that are tried elsewhere, each because the one before it takes its place. */
interface Chain {
  readonly draft: Draft;
  readonly was: Map<number, Placed | null>;
  readonly longest: number;
  /** How many ways may still be tried. */
  left: number;
}

/** What it costs there if all came who could: that they are elsewhere is settled when the chain ends. */
const openNow = (draft: Draft, index: number, placed: Placed | null): Costs => {
  const discussion = discussionIn(draft, index);
  if (placed === null) return leftOutCosts(discussion, draft.problem.to);
  const open = openCosts(discussion, placed.option);
  const chair = discussion.options[placed.option]?.chairs.find(({ id }) => id === placed.chair);
  return { ...open, liking: open.liking + (chair?.cost ?? 0) };
};

const isBetter = ({ draft, was }: Chain): boolean => {
  const sum = (all: readonly Costs[]) => all.reduce(addCosts);
  const before = [...was].map(([index, placed]) => placedCosts(discussionIn(draft, index), placed, draft.problem.to));
  return compareCosts(sum([...was.keys()].map((index) => costsNow(draft, index))), sum(before)) < 0;
};

const ends = (chain: Chain, index: number, placed: Placed): boolean => {
  putIn(chain.draft, index, placed);
  if (isBetter(chain)) return true;
  takeOut(chain.draft, index);
  return false;
};

/** Somebody who has what a way needs goes elsewhere for it, if that is worth it altogether. */
const goesOn = (chain: Chain, index: number, way: Way, allowance: Costs): boolean => {
  const { draft, was } = chain;
  if (was.size === chain.longest) return false;
  for (const busy of inTheWay(draft.taken, way.at)) {
    const other = draft.holding.get(busy);
    if (other === undefined || was.has(other)) continue;
    const stood = draft.placed[other] ?? null;
    takeOut(draft, other);
    chain.left -= 1;
    const placed = fitIn(draft.taken, way.at, way.option);
    if (placed !== null) {
      was.set(other, stood);
      putIn(draft, index, placed);
      const gained = costsAfter(allowance, openNow(draft, index, placed), openNow(draft, other, stood));
      if (finds(chain, other, gained)) return true;
      takeOut(draft, index);
      was.delete(other);
    }
    putIn(draft, other, stood);
  }
  return false;
};

/** Finds a place for one that is out that costs less than `allowance`, which is all that the chain has gained so far. */
const finds = (chain: Chain, index: number, allowance: Costs): boolean => {
  const { draft } = chain;
  for (const way of draft.waysOf(index)) {
    if (compareCosts(way.costs, allowance) >= 0 || chain.left <= 0) return false;
    chain.left -= 1;
    const placed = fitIn(draft.taken, way.at, way.option);
    if (placed !== null && ends(chain, index, placed)) return true;
    const isAsLiked = placed !== null && placed.chair === (way.at.chairs[0]?.id ?? null);
    if (!isAsLiked && goesOn(chain, index, way, allowance)) return true;
  }
  return false;
};

/** Chains of three find most of what there is, those of four most of the rest. */
const lengths = [3, 4];
/** The work is bounded by counts, so that the same day gives the same plan. */
const mostTried = 150_000;
const mostTriedForOne = 5_000;

/**
 * Betters a draft by chains: one takes a place that it likes better, whoever was there takes another's, and so on, while
 * the whole plan costs less by it.
 */
export const makeWay = (draft: Draft): void => {
  let left = mostTried;
  const isBettered = (index: number, longest: number): boolean => {
    if (left <= 0) return false;
    const placed = draft.placed[index] ?? null;
    const allowance = openNow(draft, index, placed);
    const chain: Chain = { draft, longest, was: new Map([[index, placed]]), left: mostTriedForOne };
    takeOut(draft, index);
    const isFound = finds(chain, index, allowance);
    if (!isFound) putIn(draft, index, placed);
    left -= mostTriedForOne - chain.left;
    return isFound;
  };
  for (const longest of lengths) {
    let bettered: readonly unknown[];
    do bettered = [...draft.placed.keys()].filter((index) => isBettered(index, longest));
    while (bettered.length > 0);
  }
};
