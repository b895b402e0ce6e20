/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** At least `from`, below `to`. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <One>(from: readonly [One, ...One[]]) => One;
}

/** The generator called mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
  };
}
