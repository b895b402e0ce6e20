import type { ProtocolInForce } from '../protocol/schema.ts';
import type { Stretch } from './diaries.ts';
import type { Ready } from './ready.ts';
import { type Start, regularStarts } from './starts.ts';
import type { Want } from './want.ts';
import { type Weighed, byWorth, deskTakes, isWhole, isWorthLending, weigh } from './weigh.ts';

export interface Search {
  readonly want: Want;
  readonly ready: Ready;
  readonly inForce: Pick<ProtocolInForce, 'protocol' | 'calendar'>;
  /** From now to the end of what the diaries tell. */
  readonly within: Stretch;
}

const most = 3;

const found = new WeakMap<Search, Map<number, readonly Weighed[]>>();

/** A time at every desk that can take it, the best first. A search asks for the same times again to say why. */
export const weighedAt = (search: Search, start: Start): readonly Weighed[] => {
  const times = found.get(search) ?? new Map<number, readonly Weighed[]>();
  found.set(search, times);
  const known = times.get(start.from);
  if (known !== undefined) return known;
  const { want, ready, inForce } = search;
  const weighed = inForce.protocol.desks
    .filter(({ id }) => deskTakes({ desk: id, from: start.from, to: start.to }, ready, { atAnyHour: false }))
    .map(({ id }) => weigh(want, start, id, ready))
    .toSorted(byWorth);
  times.set(start.from, weighed);
  return weighed;
};

/**
 * Walks on in time until there are enough with everybody there, and says the soonest of all with those. Where no time has
 * everybody, those with the fewest missing.
 */
const soonest = (search: Search, starts: readonly Start[]): readonly Weighed[] => {
  const whole: Weighed[] = [];
  const seen: Weighed[] = [];
  for (const start of starts) {
    const here = weighedAt(search, start);
    seen.push(...here.slice(0, 1));
    whole.push(...here.filter(isWhole).slice(0, 1));
    if (whole.length === most) break;
  }
  const [first] = seen;
  if (whole.length === 0) return seen.toSorted(byWorth).slice(0, most);
  if (first === undefined || whole.includes(first)) return whole;
  return [...whole.slice(0, 1), first, ...whole.slice(1)].slice(0, most);
};

/** Of several desks that could lend the same hour, the best one. */
const ownAndLent = (here: readonly Weighed[]): readonly Weighed[] => [
  ...here.filter(({ isLent }) => !isLent),
  ...here.filter(({ isLent }) => isLent).slice(0, 1),
];

const inTime = (search: Search, starts: readonly Start[]): readonly Weighed[] => {
  const all = starts.flatMap((start) => ownAndLent(weighedAt(search, start))).toSorted(byWorth);
  const own = all.find(({ isLent }) => !isLent);
  return all.filter((one) => !one.isLent || isWorthLending(one, own)).slice(0, most);
};

/** Whether any time in time has everybody. */
export const hasInTime = (search: Search): boolean => {
  const { want, within, inForce } = search;
  const to = Math.min(want.meetBy ?? within.to, within.to);
  return regularStarts(inForce, { from: within.from, to }).some((start) => weighedAt(search, start).some(isWhole));
};

/**
 * The best times for a request among those its procedure foresees, at most three, the best first: in time before late,
 * then with fewest missing of those who must come. After the limit, only where nothing before it has everybody.
 */
export const bestSlots = (search: Search): readonly Weighed[] => {
  const { want, within, inForce } = search;
  const starts = regularStarts(inForce, within);
  const limit = want.meetBy;
  if (limit === null) return soonest(search, starts);
  const before = inTime(
    search,
    starts.filter(({ from }) => from <= limit),
  );
  if (before.some(isWhole)) return before;
  return [
    ...before.slice(0, most - 1),
    ...soonest(
      search,
      starts.filter(({ from }) => from > limit),
    ),
  ].slice(0, most);
};
