import { type Costs, type Level, leftOutCosts, ofLevels, openCosts } from './costs.ts';
import type { Discussion, Option, PlanProblem } from './problem.ts';

const leastOf = (discussion: Discussion, to: number, level: Level): number => {
  const ways = discussion.options.map((_, index) => openCosts(discussion, index)[level]);
  if (discussion.booked === null) ways.push(leftOutCosts(discussion, to)[level]);
  return ways.reduce((least, way) => Math.min(least, way), Number.POSITIVE_INFINITY);
};

/** For each option a moment at which it runs: as few different ones as can be. */
const momentsOf = (discussions: readonly Discussion[]): ReadonlyMap<Option, number> => {
  const moments = new Map<Option, number>();
  let last = Number.NEGATIVE_INFINITY;
  const options = discussions.flatMap((discussion) => discussion.options);
  for (const option of options.toSorted((one, other) => one.to - other.to)) {
    if (last < option.from) last = option.to - 1;
    moments.set(option, last);
  }
  return moments;
};

/** Who could fill a seat, and at which moment they would be taken by it. */
type Wanted = ReadonlySet<string>;

/** The seats that a discussion has wherever it is held. */
const wantedBy = (
  { options }: Discussion,
  isMandatory: boolean,
  moments: ReadonlyMap<Option, number>,
): readonly Wanted[] => {
  const each = options.map((option) => {
    const seats = option.seats.filter((seat) => seat.isMandatory === isMandatory);
    return { at: String(moments.get(option)), roles: Map.groupBy(seats, ({ role }) => role) };
  });
  return [...(each[0]?.roles.keys() ?? [])].flatMap((role) => {
    const who = each.flatMap(({ at, roles }) =>
      (roles.get(role) ?? []).flatMap((seat) => seat.who.map((id) => `${id} ${at}`)),
    );
    const wanted = new Set(who);
    return Array.from({ length: Math.min(...each.map(({ roles }) => roles.get(role)?.length ?? 0)) }, () => wanted);
  });
};

/** How many seats can be filled at most when everybody fills one at a moment: by moving others to where they can sit too. */
const mostFilled = (seats: readonly Wanted[]): number => {
  const filledBy = new Map<string, Wanted>();
  const fill = (seat: Wanted, tried: Set<string>): boolean => {
    for (const who of seat) {
      if (tried.has(who)) continue;
      tried.add(who);
      const there = filledBy.get(who);
      if (there !== undefined && !fill(there, tried)) continue;
      filledBy.set(who, seat);
      return true;
    }
    return false;
  };
  return seats.filter((seat) => fill(seat, new Set())).length;
};

/** How many seats stay empty in every plan that leaves out no more than so many. */
const leastEmpty = ({ discussions }: PlanProblem, isMandatory: boolean, leftOut: number): number => {
  const moments = momentsOf(discussions);
  const seats = discussions.map((discussion) => wantedBy(discussion, isMandatory, moments));
  const most = seats
    .map(({ length }) => length)
    .toSorted((one, other) => other - one)
    .slice(0, leftOut);
  return seats.flat().length - mostFilled(seats.flat()) - most.reduce((sum, length) => sum + length, 0);
};

/**
 * What no plan can cost less than, level by level, if it leaves out no more than `leftOut`: what each discussion would
 * cost if it were the only one, and the seats for which there are not enough people at any time.
 */
export const leastCosts = (problem: PlanProblem, leftOut: number): Costs => {
  const alone = ofLevels((level) =>
    problem.discussions.reduce((sum, each) => sum + leastOf(each, problem.to, level), 0),
  );
  return {
    ...alone,
    missing: Math.max(alone.missing, leastEmpty(problem, true, leftOut)),
    missingExpected: Math.max(alone.missingExpected, leastEmpty(problem, false, leftOut)),
  };
};
