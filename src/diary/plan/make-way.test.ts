import { describe, expect, test } from 'vitest';
import { planCosts } from './costs.ts';
import { draftPlan } from './draft.ts';
import { leastCosts } from './least.ts';
import type { Discussion, Option, PlanProblem } from './problem.ts';
import { planned } from './task.ts';

const hour = 3_600_000;

/** At one hour each, at a desk of its own name, liked the less the higher its cost. */
const at = (from: number, cost: number, police: readonly string[] = []): Option => ({
  ...{ from: from * hour, to: (from + 1) * hour, desk: 'east', line: 'east', room: null, place: null, travel: 0 },
  ...{ chairs: [], minuteTakers: [], cost },
  seats: police.length === 0 ? [] : [{ role: 'police', isMandatory: true, who: police }],
});

const waiting = (reference: string, options: readonly Option[]): Discussion => ({
  ...{ caseId: reference, reference, meetBy: null, weight: 1, booked: null, options },
});

const problem = (discussions: readonly Discussion[], capacity = 1): PlanProblem => ({
  ...{ from: 0, to: 24 * hour, desks: [{ id: 'east', capacity }], discussions },
});

const hoursOf = ({ discussions }: PlanProblem, plan: ReturnType<typeof draftPlan>) =>
  plan.map((placed, index) => (discussions[index]?.options[placed?.option ?? -1]?.from ?? 0) / hour);

describe('the draft of a plan', () => {
  const inARow = problem([
    waiting('first', [at(9, 0), at(10, 1)]),
    waiting('second', [at(10, 0), at(11, 1)]),
    waiting('third', [at(9, 0), at(16, 20)]),
  ]);

  test('lets two give way a little so that a third need not wait all day', () => {
    expect(hoursOf(inARow, draftPlan(inARow, 0))).toEqual([9, 10, 16]);
    expect(hoursOf(inARow, draftPlan(inARow))).toEqual([10, 11, 9]);
  });

  test('does not do so where police could then not come to one of them', () => {
    const [first, , third] = inARow.discussions;
    if (first === undefined || third === undefined) throw new Error('There are three');
    const second = waiting('second', [
      at(10, 0, ['officer']),
      { ...at(11, 1, ['officer']), seats: [{ role: 'police', isMandatory: true, who: [] }] },
    ]);
    const withPolice = problem([first, second, third]);
    expect(hoursOf(withPolice, draftPlan(withPolice))).toEqual([9, 10, 16]);
  });
});

test('three meetings of one hour and two police officers: one goes without, and no solver is asked to prove it', async () => {
  const three = problem(
    ['first', 'second', 'third'].map((reference) => waiting(reference, [at(9, 0, ['one', 'another'])])),
    3,
  );
  const draft = draftPlan(three);
  expect(planCosts(three, draft)).toMatchObject({ leftOut: 0, missing: 1 });
  expect(leastCosts(three, 0).missing).toBe(1);
  expect(leastCosts(three, 1).missing).toBe(0);
  const { is } = await planned(three, draft, () => Promise.reject(new Error('The solver was asked')));
  expect(is).toBe('best');
});
