import { type Busy, collide, overlap } from './collide.ts';
import type { Candidate, Option, Placed, PlanProblem } from './problem.ts';

/** What is taken while a plan is being made. It is changed as discussions are put in and taken out. */
export interface Taken {
  readonly people: Map<string, Busy[]>;
  readonly rooms: Map<string, Busy[]>;
  readonly desks: Map<string, Busy[]>;
  readonly capacity: ReadonlyMap<string, number>;
}

export const nothingTaken = ({ desks }: Pick<PlanProblem, 'desks'>): Taken => ({
  people: new Map(),
  rooms: new Map(),
  desks: new Map(),
  capacity: new Map(desks.map(({ id, capacity }) => [id, capacity])),
});

const peopleIn = ({ chair, minuteTaker, seated }: Placed): readonly string[] =>
  [chair, minuteTaker, ...seated].filter((id) => id !== null);

const entries = (taken: Taken, option: Option, placed: Placed): readonly (readonly [Map<string, Busy[]>, string])[] => [
  ...(option.line === null ? [] : [[taken.desks, option.line] as const]),
  ...(option.room === null ? [] : [[taken.rooms, option.room] as const]),
  ...peopleIn(placed).map((id) => [taken.people, id] as const),
];

/** Takes all that a placed discussion needs. */
export const take = (taken: Taken, option: Option, placed: Placed): void => {
  for (const [map, id] of entries(taken, option, placed)) {
    const list = map.get(id);
    if (list === undefined) map.set(id, [option]);
    else list.push(option);
  }
};

/** Gives it back. */
export const release = (taken: Taken, option: Option, placed: Placed): void => {
  for (const [map, id] of entries(taken, option, placed)) {
    const list = map.get(id) ?? [];
    list.splice(list.indexOf(option), 1);
  }
};

/** Whether a desk has a line free throughout: never more meetings at once than it can hold. */
const hasLine = ({ desks, capacity }: Taken, option: Option): boolean => {
  if (option.line === null) return true;
  const others = (desks.get(option.line) ?? []).filter((other) => overlap(other, option));
  const lines = capacity.get(option.line) ?? 1;
  if (others.length < lines) return true;
  const moments = [option.from, ...others.map(({ from }) => from).filter((from) => from > option.from)];
  return moments.every((at) => others.filter(({ from, to }) => from <= at && at < to).length < lines);
};

const isFree = ({ people }: Taken, id: string, busy: Busy): boolean =>
  !(people.get(id) ?? []).some((other) => collide(other, busy));

/** Those of them who are free for it. */
export const freeOf = (taken: Taken, candidates: readonly Candidate[], option: Option): readonly Candidate[] =>
  candidates.filter(({ id }) => isFree(taken, id, option));

const firstFree = (taken: Taken, ids: readonly string[], busy: Busy, not: readonly (string | null)[]): string | null =>
  ids.find((id) => !not.includes(id) && isFree(taken, id, busy)) ?? null;

const roomIsFree = ({ rooms }: Taken, option: Option): boolean =>
  option.room === null || !(rooms.get(option.room) ?? []).some((other) => overlap(other, option));

/** Whether a desk, a room and all who would run it are free for it. */
export const canHold = (taken: Taken, option: Option): boolean =>
  hasLine(taken, option) &&
  roomIsFree(taken, option) &&
  [...option.chairs, ...option.minuteTakers].every(({ id }) => isFree(taken, id, option));

const seated = (taken: Taken, option: Option, running: readonly (string | null)[]): readonly (string | null)[] => {
  const used = [...running];
  return option.seats.map(({ who }) => {
    const found = firstFree(taken, who, option, used);
    used.push(found);
    return found;
  });
};

/** Who would run it and come, if it were held there now; null where the desk, the room, a chair or a minute-taker is taken. */
export const fitIn = (taken: Taken, option: Option, index: number): Placed | null => {
  if (!hasLine(taken, option) || !roomIsFree(taken, option)) return null;
  const ids = (candidates: Option['chairs']) => candidates.map(({ id }) => id);
  const chair = firstFree(taken, ids(option.chairs), option, []);
  if (chair === null && option.chairs.length > 0) return null;
  const minuteTaker = firstFree(taken, ids(option.minuteTakers), option, [chair]);
  if (minuteTaker === null && option.minuteTakers.length > 0) return null;
  return { option: index, chair, minuteTaker, seated: seated(taken, option, [chair, minuteTaker]) };
};
