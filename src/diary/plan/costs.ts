import type { Discussion, Placed, Plan, PlanProblem } from './problem.ts';

/**
 * What a plan is measured by, in this order: less of an earlier one is worth any amount of a later one.
 * `lateness` is in minutes, weighted by how short the limit is; a request left out is late once its limit is in the
 * stretch planned, by the rest of it.
 */
export const levels = ['late', 'leftOut', 'lateness', 'missing', 'missingExpected', 'moved', 'liking'] as const;

export type Level = (typeof levels)[number];
export type Costs = Readonly<Record<Level, number>>;

/** Something of each level. */
export const ofLevels = <Value>(of: (level: Level) => Value): Readonly<Record<Level, Value>> => ({
  late: of('late'),
  leftOut: of('leftOut'),
  lateness: of('lateness'),
  missing: of('missing'),
  missingExpected: of('missingExpected'),
  moved: of('moved'),
  liking: of('liking'),
});

const minutes = (milliseconds: number): number => Math.ceil(milliseconds / 60_000);

/** How late it is at an instant, in weighted minutes. */
export const latenessAt = ({ meetBy, weight }: Discussion, at: number): number =>
  meetBy === null || at <= meetBy ? 0 : minutes(at - meetBy) * weight;

/** What it costs to leave a request out of a stretch that ends at `to`. */
export const leftOutCosts = (discussion: Discussion, to: number): Costs => {
  const lateness = latenessAt(discussion, to);
  return { late: lateness > 0 ? 1 : 0, leftOut: 1, lateness, missing: 0, missingExpected: 0, moved: 0, liking: 0 };
};

/** What an option costs before anybody is chosen for it: every seat of it stands empty. */
export const optionCosts = (discussion: Discussion, index: number): Costs => {
  const option = discussion.options[index];
  if (option === undefined) throw new Error(`${discussion.reference} has no option ${String(index)}`);
  const lateness = latenessAt(discussion, option.from);
  const mandatory = option.seats.filter(({ isMandatory }) => isMandatory).length;
  return {
    ...{ late: lateness > 0 ? 1 : 0, leftOut: 0, lateness, missing: mandatory },
    missingExpected: option.seats.length - mandatory,
    moved: discussion.booked === null || discussion.booked === index ? 0 : 1,
    liking: option.cost,
  };
};

/** What an option costs if everybody came who could: less than it does not. */
export const openCosts = (discussion: Discussion, index: number): Costs => {
  const empty = optionCosts(discussion, index);
  const seats = discussion.options[index]?.seats.filter(({ who }) => who.length > 0) ?? [];
  const mandatory = seats.filter(({ isMandatory }) => isMandatory).length;
  return {
    ...empty,
    missing: empty.missing - mandatory,
    missingExpected: empty.missingExpected - (seats.length - mandatory),
  };
};

const candidateCost = (candidates: readonly { id: string; cost: number }[], chosen: string | null): number =>
  candidates.find(({ id }) => id === chosen)?.cost ?? 0;

/** What one discussion costs where it is put, or left out. */
export const placedCosts = (discussion: Discussion, placed: Placed | null, to: number): Costs => {
  if (placed === null) return leftOutCosts(discussion, to);
  const { seats, chairs, minuteTakers } = discussion.options[placed.option] ?? {
    seats: [],
    chairs: [],
    minuteTakers: [],
  };
  const empty = optionCosts(discussion, placed.option);
  const filled = seats.filter((_, index) => placed.seated[index] != null);
  const mandatory = filled.filter(({ isMandatory }) => isMandatory).length;
  return {
    ...empty,
    missing: empty.missing - mandatory,
    missingExpected: empty.missingExpected - (filled.length - mandatory),
    liking: empty.liking + candidateCost(chairs, placed.chair) + candidateCost(minuteTakers, placed.minuteTaker),
  };
};

const none: Costs = ofLevels(() => 0);

export const addCosts = (one: Costs, other: Costs): Costs => ofLevels((level) => one[level] + other[level]);

/** What a plan costs once one discussion stands elsewhere than it did. */
export const costsAfter = (whole: Costs, was: Costs, is: Costs): Costs =>
  ofLevels((level) => whole[level] - was[level] + is[level]);

/** What a whole plan costs. */
export const planCosts = ({ discussions, to }: PlanProblem, plan: Plan): Costs =>
  discussions.reduce((sum, each, index) => addCosts(sum, placedCosts(each, plan[index] ?? null, to)), none);

/** Below 0 when one costs less: for sorting. */
export const compareCosts = (one: Costs, other: Costs): number => {
  for (const level of levels) if (one[level] !== other[level]) return one[level] - other[level];
  return 0;
};
