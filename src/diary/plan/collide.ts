import type { Stretch } from '../diaries.ts';

/** A stretch in which somebody is in a meeting, and where. */
export interface Busy extends Stretch {
  /** Where people have to be; null where they need not go anywhere. */
  readonly place: string | null;
  /** Milliseconds to get there from another place, or from there to it. */
  readonly travel: number;
}

export const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** How long the way is from one to the other: none unless both are held around a table, and not around the same one. */
export const wayBetween = (one: Busy, other: Busy): number =>
  one.place === null || other.place === null || one.place === other.place ? 0 : Math.max(one.travel, other.travel);

/** Whether one person cannot be in both: they overlap, or there is no time to get from the one to the other. */
export const collide = (one: Busy, other: Busy): boolean => {
  const way = wayBetween(one, other);
  return one.from - way < other.to && other.from < one.to + way;
};
