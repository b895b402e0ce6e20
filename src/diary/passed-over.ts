import { type Search, weighedAt } from './best-slots.ts';
import { regularStarts } from './starts.ts';
import type { Weighed } from './weigh.ts';

/**
 * The time nearest to a proposal, on its day, at its desk and in time, that would leave out more of those who must come:
 * what the proposal is worth, in one comparison. A sooner one before a later one; null where there is none.
 */
export const passedOver = (search: Search, best: Weighed): Weighed | null => {
  const { want, within, inForce } = search;
  const day = 24 * 3_600_000;
  const others = regularStarts(inForce, {
    from: Math.max(within.from, best.from - day),
    to: Math.min(want.meetBy ?? Infinity, best.from + day),
  })
    .filter((start) => start.day === best.day && start.from !== best.from)
    .flatMap((start) => weighedAt(search, start))
    .filter((one) => one.desk === best.desk && one.mandatoryOut.length > best.mandatoryOut.length);
  return others.findLast(({ from }) => from < best.from) ?? others.find(({ from }) => from > best.from) ?? null;
};
