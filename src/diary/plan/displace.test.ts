import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCosts, planCosts } from './costs.ts';
import { displacementsFor } from './displace.ts';
import type { Plan, PlanProblem } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { busyDay } from './testing/busy-day.ts';
import { everyPlan, keepsRules } from './testing/every-plan.ts';
import { faultsIn } from './testing/faults-in.ts';
import { smallProblem } from '../../../test/random-plan-problem.ts';

const hour = 3_600_000;

/** With nobody to sit, so that the oracle need not try whom to seat where; what is booked moves with those who run it. */
const asBookingsMove = (problem: PlanProblem): PlanProblem => ({
  ...problem,
  discussions: problem.discussions.map((each) => {
    const stands = each.booked === null ? undefined : each.options[each.booked];
    const run = stands === undefined ? {} : { chairs: stands.chairs, minuteTakers: stands.minuteTakers };
    return { ...each, options: each.options.map((option) => ({ ...option, ...run, seats: [] })) };
  }),
});

/** Holds the request, and moves nothing, or one meeting that stands in its time. */
const makesRoom = ({ discussions }: PlanProblem, caseId: string, plan: Plan): boolean => {
  const at = (index: number, option: number | null | undefined) =>
    option == null ? undefined : discussions[index]?.options[option];
  const index = discussions.findIndex((each) => each.caseId === caseId);
  const request = at(index, plan[index]?.option);
  const moved = discussions.flatMap(({ booked }, other) =>
    booked === null || plan[other]?.option === booked ? [] : [at(other, booked)],
  );
  const [first] = moved;
  if (request === undefined || moved.length > 1) return false;
  return first === undefined || (first.from < request.to && request.from < first.to);
};

/** A desk that is booked from 9 to 16, but not at 16, and a request that has to be held by 11. */
const fullDay = () => {
  const asked = busyDay({ seed: 7, requests: 1, booked: 7, desks: 1, officers: 3 });
  const [waiting] = asked.waiting;
  if (waiting === undefined) throw new Error('Nothing waits');
  const held = asked.held
    .filter(({ meeting }) => meeting.from !== 16 * hour)
    .map((each) => ({ ...each, mayMove: true, meetBy: 20 * hour }));
  const diaries = { ...asked.diaries, people: asked.diaries.people.map((person) => ({ ...person, away: [] })) };
  const urgent = { ...waiting, meetBy: 11 * hour, limit: 2 * hour, roomsAt: () => [] };
  return { ...asked, diaries, held, waiting: [urgent] };
};

describe('a request that arrives in a full day', () => {
  const { problem, ways } = displacementsFor(problemOf(fullDay()), 'waiting-0');

  test('is held in time by moving one meeting to the slot that is free, which keeps its own limit', () => {
    const [best] = ways;
    expect(best?.costs).toMatchObject({ late: 0, leftOut: 0, moved: 1, missing: 0 });
    const moved = problem.discussions.findIndex(({ caseId }) => caseId === best?.moved[0]);
    const to = problem.discussions[moved]?.options[best?.plan[moved]?.option ?? -1]?.from;
    expect(to).toBe(16 * hour);
  });

  test('has other ways: another meeting moved for another time, and what it costs to be late without moving anything', () => {
    expect(ways.map(({ moved }) => moved.length)).toEqual([1, 1, 1]);
    expect(new Set(ways.map(({ moved }) => moved[0])).size).toBe(3);
    const all = displacementsFor(problemOf(fullDay()), 'waiting-0', 20).ways;
    expect(all.find(({ moved }) => moved.length === 0)?.costs).toMatchObject({ late: 1, moved: 0 });
  });

  test('moves nothing that may not move', () => {
    const asked = fullDay();
    const held = asked.held.map((each) => ({ ...each, mayMove: false }));
    const found = displacementsFor(problemOf({ ...asked, held }), 'waiting-0', 20).ways;
    expect(found.map(({ moved }) => moved)).toEqual([[]]);
  });

  test('has none where nothing is known of it', () => {
    expect(displacementsFor(problemOf(fullDay()), 'somebody-else').ways).toEqual([]);
  });
});

describe('every way that is proposed', () => {
  test('keeps every rule, and none that moves one meeting at most would cost less', () => {
    fc.assert(
      fc.property(smallProblem({ discussions: 5 }), (random) => {
        const whole = asBookingsMove(random);
        for (const { caseId } of whole.discussions.filter(({ booked }) => booked === null)) {
          const { problem, ways } = displacementsFor(whole, caseId, 1);
          const least = everyPlan(problem)
            .filter((plan) => makesRoom(problem, caseId, plan))
            .map((plan) => planCosts(problem, plan))
            .sort(compareCosts)[0];
          for (const { plan } of ways) expect(keepsRules(problem, plan)).toBe(true);
          if (least !== undefined) {
            const [best] = ways;
            if (best === undefined) throw new Error('A way there is was not found');
            expect(compareCosts(best.costs, least)).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keeps every rule of the diaries of a busy day', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 0, max: 30 }), (seed, booked) => {
        const asked = busyDay({ seed, requests: 1, booked });
        const { problem, ways } = displacementsFor(problemOf(asked), 'waiting-0');
        for (const { plan } of ways) expect(faultsIn(asked, problem, plan)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
