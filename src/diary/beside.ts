import type { Search } from './best-slots.ts';
import { type Start, anyStarts } from './starts.ts';
import { type Weighed, byWorth, deskTakes, isWhole, weigh } from './weigh.ts';

/** What can be done where nothing that the procedure foresees fits: another time, or the telephone. */
export interface Beside {
  readonly kind: 'off-slot' | 'telephone';
  readonly weighed: Weighed;
}

const hour = 3_600_000;
/** Where the limit has passed, or there is none, what is soonest counts. */
const soon = 24 * hour;

/** The soonest with everybody; where none has, the one with the fewest missing. */
const best = (starts: readonly Start[], at: (start: Start) => Weighed): Weighed | undefined => {
  const seen: Weighed[] = [];
  for (const start of starts) {
    const weighed = at(start);
    if (isWhole(weighed)) return weighed;
    seen.push(weighed);
  }
  return seen.toSorted(byWorth)[0];
};

/**
 * A time beside those that the procedure foresees, at the request's own desk, by day or by night; and the telephone where
 * a route allows it. Each is the soonest with everybody there, else the one with the fewest missing. A time that is
 * not foreseen needs a reason; nothing stops it.
 */
export const besideFor = (search: Search): readonly Beside[] => {
  const { want, ready, within, inForce } = search;
  const limit = want.meetBy !== null && want.meetBy >= within.from ? want.meetBy : within.from + soon;
  const starts = anyStarts(inForce, { from: within.from, to: Math.min(limit, within.to) });
  const free = starts.filter(
    (start) =>
      !start.isRegular && deskTakes({ desk: want.desk, from: start.from, to: start.to }, ready, { atAnyHour: true }),
  );
  const asks = want.asks.filter(({ wish }) => wish.asks !== 'in-person' && wish.asks !== 'hospital');
  const byTelephone = { ...want, mode: 'telephone', asks } as const;
  const offSlot = best(free, (start) => weigh(want, start, want.desk, ready));
  const telephone = want.mayTelephone
    ? best(starts, (start) => weigh(byTelephone, start, want.desk, ready))
    : undefined;
  return [
    ...(offSlot === undefined ? [] : [{ kind: 'off-slot', weighed: offSlot } as const]),
    ...(telephone === undefined ? [] : [{ kind: 'telephone', weighed: telephone } as const]),
  ];
};
