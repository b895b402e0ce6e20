import type { Stretch } from './diaries.ts';

/** What of a list of stretches lies in another, found without going through all of them. */
export interface Overlaps<One extends Stretch> {
  readonly any: (stretch: Stretch) => boolean;
  /** In no particular order. */
  readonly all: (stretch: Stretch) => readonly One[];
}

/** How many of a list, in order of `from`, begin before an instant. */
const countBefore = (sorted: readonly Stretch[], at: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.from ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A list that is asked again and again what overlaps a stretch. */
export const overlapsIn = <One extends Stretch>(list: readonly One[]): Overlaps<One> => {
  const sorted = list.toSorted((one, other) => one.from - other.from);
  // The latest end of all up to here: nothing before an entry whose latest end has passed can reach further.
  const latest: number[] = [];
  for (const { to } of sorted) latest.push(Math.max(to, latest.at(-1) ?? -Infinity));
  const reaches = (place: number, from: number): boolean => (latest[place] ?? -Infinity) > from;
  return {
    any: ({ from, to }) => reaches(countBefore(sorted, to) - 1, from),
    all: ({ from, to }) => {
      const found: One[] = [];
      for (let place = countBefore(sorted, to) - 1; place >= 0 && reaches(place, from); place -= 1) {
        const one = sorted[place];
        if (one !== undefined && one.to > from) found.push(one);
      }
      return found;
    },
  };
};
