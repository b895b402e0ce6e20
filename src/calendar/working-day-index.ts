/** Questions about working days asked in days counted from the first one known, which is 0. */
export interface WorkingDayIndex {
  /** The nth working day after a day, whether or not that is one itself; undefined beyond the days known. */
  readonly after: (day: number, nth: number) => number | undefined;
  /** The first of the last so many working days up to and with a day; undefined beyond the days known. */
  readonly firstOfLast: (day: number, count: number) => number | undefined;
  /** Whether a day is worked; undefined beyond the days known. */
  readonly isWorked: (day: number) => boolean | undefined;
}

/**
 * Two tables made once, so that no question steps from day to day: for each day how many working days there have been
 * up to and with it, and all working days in order.
 */
export const workingDayIndex = (worked: readonly boolean[]): WorkingDayIndex => {
  const upTo = new Uint32Array(worked.length);
  const inOrder = new Uint32Array(worked.length);
  let count = 0;
  for (const [day, isWorked] of worked.entries()) {
    if (isWorked) inOrder[count++] = day;
    upTo[day] = count;
  }
  const all = inOrder.slice(0, count);
  return {
    after: (day, nth) => {
      const before = upTo[day];
      return before === undefined ? undefined : all[before + nth - 1];
    },
    firstOfLast: (day, count) => {
      const before = upTo[day];
      return before === undefined ? undefined : all[before - count];
    },
    isWorked: (day) => worked[day],
  };
};
