import fc from 'fast-check';
import { draftPlan } from '../src/diary/plan/draft.ts';
import type { Discussion, Option, PlanProblem } from '../src/diary/plan/problem.ts';

const hour = 3_600_000;
const half = hour / 2;

const people = (prefix: string, size: number) =>
  Array.from({ length: size }, (_, index) => `${prefix}-${String(index)}`);
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });

const place = fc.record({
  from: fc.integer({ min: 0, max: 5 }).map((step) => step * half),
  long: fc.boolean(),
  desk: fc.constantFrom('east', 'west'),
  takesLine: fc.boolean(),
  room: fc.constantFrom(null, 'office', 'hospital'),
  chairs: some(people('chair', 2)),
  minuteTakers: some(people('minutes', 2)),
  police: some(people('officer', 2)),
  school: some(people('teacher', 1)),
  asked: fc.record({ police: fc.boolean(), school: fc.boolean() }),
});

const candidates = (ids: readonly string[]) => ids.map((id, cost) => ({ id, cost }));

const option = place.map(
  ({ from, long, desk, takesLine, room, chairs, minuteTakers, police, school, asked }): Option => ({
    from,
    to: from + (long ? 3 * half : hour),
    desk,
    line: takesLine ? desk : null,
    room,
    place: room,
    travel: room === 'hospital' ? half : 0,
    chairs: candidates(chairs),
    minuteTakers: candidates(minuteTakers),
    seats: [
      ...(asked.police ? [{ role: 'police', isMandatory: true, who: police }] : []),
      ...(asked.school ? [{ role: 'school', isMandatory: false, who: school }] : []),
    ],
    cost: from / half + (desk === 'west' ? 4 : 0),
  }),
);

const discussion = (most: number): fc.Arbitrary<Discussion> =>
  fc.record({
    caseId: fc.constant(''),
    reference: fc.constant('SD-1'),
    meetBy: fc.option(fc.integer({ min: -2, max: 8 }).map((step) => step * half)),
    weight: fc.constantFrom(1, 12),
    options: fc.array(option, { maxLength: most }),
    booked: fc.constant(null),
  });

/** Some of what a draft places is booked there already, so that bookings agree with each other. */
const withBookings = (problem: PlanProblem, isBooked: readonly boolean[]): PlanProblem => {
  const plan = draftPlan(problem);
  const discussions = problem.discussions.map((discussion, index): Discussion => {
    const placed = plan[index] ?? null;
    if (placed === null || isBooked[index] !== true) return discussion;
    const { chair, minuteTaker, option } = placed;
    const only = (id: string | null) => (id === null ? [] : [{ id, cost: 0 }]);
    const options = discussion.options.map((each, at) =>
      at === option ? { ...each, chairs: only(chair), minuteTakers: only(minuteTaker) } : each,
    );
    return { ...discussion, options, booked: option };
  });
  return { ...problem, discussions };
};

/** A problem small enough to try every plan of it. */
export const smallProblem = ({ discussions = 4, options = 3 } = {}): fc.Arbitrary<PlanProblem> =>
  fc
    .record({
      from: fc.constant(0),
      to: fc.constant(6 * hour),
      desks: fc.constantFrom(1, 2).map((capacity) => [
        { id: 'east', capacity },
        { id: 'west', capacity: 1 },
      ]),
      discussions: fc.array(discussion(options), { maxLength: discussions }),
    })
    .map((problem) => ({
      ...problem,
      discussions: problem.discussions.map((each, index) => ({ ...each, caseId: `case-${String(index)}` })),
    }))
    .chain((problem) =>
      fc
        .array(fc.boolean(), { minLength: problem.discussions.length, maxLength: problem.discussions.length })
        .map((isBooked) => withBookings(problem, isBooked)),
    );
