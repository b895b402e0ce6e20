import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCosts, planCosts } from './costs.ts';
import { draftPlan } from './draft.ts';
import { problemOf } from './problem-of.ts';
import { busyDay } from './testing/busy-day.ts';
import { faultsIn } from './testing/faults-in.ts';

const size = fc.record({
  seed: fc.nat(10_000),
  requests: fc.integer({ min: 1, max: 40 }),
  booked: fc.integer({ min: 0, max: 20 }),
  days: fc.constantFrom(1, 2),
  officers: fc.integer({ min: 0, max: 4 }),
});

test('a plan of a busy day keeps every rule of the diaries, looked at minute by minute', () => {
  fc.assert(
    fc.property(size, (of) => {
      const asked = busyDay(of);
      const problem = problemOf(asked);
      expect(faultsIn(asked, problem, draftPlan(problem, 1))).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('bettering a plan never makes it cost more, and the same day gives the same plan', () => {
  fc.assert(
    fc.property(size, (of) => {
      const problem = problemOf(busyDay(of));
      const [first, bettered] = [draftPlan(problem, 0), draftPlan(problem, 1)];
      expect(compareCosts(planCosts(problem, bettered), planCosts(problem, first))).toBeLessThanOrEqual(0);
      expect(draftPlan(problemOf(busyDay(of)), 1)).toEqual(bettered);
    }),
    { numRuns: 10 },
  );
}, 120_000);
