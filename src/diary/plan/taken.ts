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

const eachTaken = (
  { desks, rooms, people }: Taken,
  { line, room }: Option,
  { chair, minuteTaker, seated }: Placed,
  then: (list: Map<string, Busy[]>, id: string) => void,
): void => {
  if (line !== null) then(desks, line);
  if (room !== null) then(rooms, room);
  if (chair !== null) then(people, chair);
  if (minuteTaker !== null) then(people, minuteTaker);
  for (const id of seated) if (id !== null) then(people, id);
};

/** Takes all that a placed discussion needs. */
export const take = (taken: Taken, option: Option, placed: Placed): void =>
  eachTaken(taken, option, placed, (map, id) => {
    const list = map.get(id);
    if (list === undefined) map.set(id, [option]);
    else list.push(option);
  });

/** Gives it back. */
export const release = (taken: Taken, option: Option, placed: Placed): void =>
  eachTaken(taken, option, placed, (map, id) => {
    const list = map.get(id) ?? [];
    list.splice(list.indexOf(option), 1);
  });

/** Whether a desk has a line free throughout: never more meetings at once than it can hold. */
const hasLine = ({ desks, capacity }: Taken, option: Option): boolean => {
  if (option.line === null) return true;
  const there = desks.get(option.line) ?? [];
  const lines = capacity.get(option.line) ?? 1;
  if (lines === 1) return !there.some((other) => overlap(other, option));
  const others = there.filter((other) => overlap(other, option));
  if (others.length < lines) return true;
  const moments = [option.from, ...others.map(({ from }) => from).filter((from) => from > option.from)];
  return moments.every((at) => others.filter(({ from, to }) => from <= at && at < to).length < lines);
};

const isFree = ({ people }: Taken, id: string, busy: Busy): boolean =>
  !(people.get(id) ?? []).some((other) => collide(other, busy));

/** Those of them who are free for it. */
export const freeOf = (taken: Taken, candidates: readonly Candidate[], option: Option): readonly Candidate[] =>
  candidates.filter(({ id }) => isFree(taken, id, option));

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
    const found = who.find((id) => !used.includes(id) && isFree(taken, id, option)) ?? null;
    used.push(found);
    return found;
  });
};

/** Who would run it and come, if it were held there now; null where the desk, the room, a chair or a minute-taker is taken. */
export const fitIn = (taken: Taken, option: Option, index: number): Placed | null => {
  if (!hasLine(taken, option) || !roomIsFree(taken, option)) return null;
  const chair = option.chairs.find(({ id }) => isFree(taken, id, option))?.id ?? null;
  if (chair === null && option.chairs.length > 0) return null;
  const minuteTaker = option.minuteTakers.find(({ id }) => id !== chair && isFree(taken, id, option))?.id ?? null;
  if (minuteTaker === null && option.minuteTakers.length > 0) return null;
  return { option: index, chair, minuteTaker, seated: seated(taken, option, [chair, minuteTaker]) };
};

/** Who has what it would take: its desk's line, its room, or one of those who could run it. */
export const inTheWay = ({ desks, rooms, people }: Taken, option: Option): ReadonlySet<Busy> => {
  const there = (list: readonly Busy[] | undefined, is: (one: Busy, other: Busy) => boolean) =>
    list?.filter((other) => is(other, option)) ?? [];
  return new Set([
    ...(option.line === null ? [] : there(desks.get(option.line), overlap)),
    ...(option.room === null ? [] : there(rooms.get(option.room), overlap)),
    ...[...option.chairs, ...option.minuteTakers].flatMap(({ id }) => there(people.get(id), collide)),
  ]);
};
