import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workingDayIndex } from './working-day-index.ts';

/** Walks from day to day; undefined once there are no more. */
const stepped = (worked: readonly boolean[], day: number, nth: number, by: 1 | -1): number | undefined => {
  let here = day;
  for (let left = nth; left > 0; ) {
    here += by;
    if (here < 0 || here >= worked.length) return undefined;
    if (worked[here] === true) left -= 1;
  }
  return here;
};

const week = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 60 })
  .chain((worked) => fc.tuple(fc.constant(worked), fc.nat(worked.length - 1), fc.integer({ min: 1, max: 40 })));

test('Any days at all, worked or not, are counted forwards and back as walking them does (10,000 cases)', () => {
  fc.assert(
    fc.property(week, ([worked, day, count]) => {
      const index = workingDayIndex(worked);
      expect(index.after(day, count)).toBe(stepped(worked, day, count, 1));
      expect(index.firstOfLast(day, count)).toBe(stepped(worked, day + 1, count, -1));
      expect(index.isWorked(day)).toBe(worked[day]);
    }),
    { numRuns: 10_000 },
  );
});

test('A day that is not among those known has no answer', () => {
  const index = workingDayIndex([true, false]);
  for (const day of [-1, 2, Number.NaN]) {
    expect([index.after(day, 1), index.firstOfLast(day, 1), index.isWorked(day)]).toEqual(Array(3).fill(undefined));
  }
});
