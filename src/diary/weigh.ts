import { type ChairFound, type Held, type RoomFound, chairFor, hasMinuteTaker, roomsFor } from './chair-and-room.ts';
import { interpretersLacking } from './interpreters.ts';
import { linesFree } from './lines-free.ts';
import type { Ready, Room } from './ready.ts';
import { type Had, attendeeFree } from './role-free.ts';
import type { Start } from './starts.ts';
import type { Asked, Attendee, Want } from './want.ts';

/** What speaks for and against holding a meeting at a time, at a desk. */
export interface Weighed extends Start {
  readonly desk: string;
  readonly isLate: boolean;
  /** Another desk's than the request's. */
  readonly isLent: boolean;
  /** Those who must come and cannot, those expected who cannot, and those who must come and of whom no diary tells. */
  readonly mandatoryOut: readonly Attendee[];
  readonly expectedOut: readonly Attendee[];
  readonly unknown: readonly Attendee[];
  /** Those for whom only somebody else of their agency could come, and who. */
  readonly others: readonly { readonly attendee: Attendee; readonly name: string }[];
  readonly chair: ChairFound;
  /** Null where no diary says. */
  readonly hasMinuteTaker: boolean | null;
  readonly room: RoomFound;
  /** What the protocol asks for in this case and this time does not give. */
  readonly unmet: readonly Asked[];
  /** The languages wanted of which no diary has an interpreter. */
  readonly noInterpreter: readonly string[];
}

const isFull = ({ desk, from, to }: Held, ready: Ready): boolean => {
  const there = ready.meetings.all({ from, to }).filter((meeting) => meeting.desk === desk);
  return linesFree(there, ready.desks.get(desk)?.capacity ?? 1).length === 0;
};

/** Whether a desk has a line free and, unless the hour does not matter, is open then. */
export const deskTakes = (held: Held, ready: Ready, { atAnyHour }: { readonly atAnyHour: boolean }): boolean =>
  !isFull(held, ready) && (atAnyHour || ready.desks.get(held.desk)?.isAway(held) !== true);

interface At {
  readonly start: Start;
  readonly held: Held;
  readonly chair: ChairFound;
  readonly room: RoomFound;
  readonly ready: Ready;
}

const isMet = ({ wish, language }: Asked, { start, held, chair, room, ready }: At): boolean => {
  switch (wish.asks) {
    case 'in-person':
    case 'hospital':
      return room.kind !== 'none';
    case 'known-chair':
      return chair.kind !== 'other' && chair.kind !== 'none';
    case 'hours':
      if (wish.inTerm && start.isSchoolDay === false) return true;
      return wish.from <= start.time && start.time < start.ends && start.ends <= wish.to;
    case 'interpreter':
      return interpretersLacking(language ?? '', held, ready).out.length === 0;
  }
};

const chairOrder: Readonly<Record<ChairFound['kind'], number>> = { named: 0, unknown: 0, knows: 1, other: 2, none: 3 };

/** The room from which the best chair can be had; of equal ones the nearest. */
const roomAndChair = (
  want: Want,
  held: Held,
  ready: Ready,
): { readonly room: RoomFound; readonly chair: ChairFound } => {
  const rooms = roomsFor(want, held, ready);
  const none = {
    room: { kind: rooms === null ? 'unknown' : 'none' },
    chair: chairFor(want, { held, room: null, ready }),
  } as const;
  const each = (rooms ?? []).map((room: Room) => ({
    room: { kind: 'free', id: room.diary.id, name: room.diary.name } as const,
    chair: chairFor(want, { held, room, ready }),
  }));
  return each.toSorted((one, other) => chairOrder[one.chair.kind] - chairOrder[other.chair.kind])[0] ?? none;
};

/** Whoever is to chair is looked for as the chair, and not once more among those who come. */
const isNamedChair =
  ({ chair: { namedId } }: Want, ready: Ready) =>
  ({ email }: Attendee): boolean =>
    namedId !== null && email !== null && ready.peopleAt(email).some(({ diary }) => diary.personId === namedId);

const those = (
  kind: Had['kind'],
  asked: readonly { readonly attendee: Attendee; readonly had: Had }[],
): readonly Attendee[] => asked.filter(({ had }) => had.kind === kind).map(({ attendee }) => attendee);

/** Weighs one time at one desk for a request. */
export const weigh = (want: Want, start: Start, desk: string, ready: Ready): Weighed => {
  const held: Held = { desk, from: start.from, to: start.to };
  const { room, chair } = roomAndChair(want, held, ready);
  const asking = { held, room: room.kind === 'free' ? (ready.roomNamed(room.id) ?? null) : null, ready };
  const at = { start, held, chair, room, ready };
  const chairs = isNamedChair(want, ready);
  const asked = (attendees: readonly Attendee[]) =>
    attendees
      .filter((attendee) => !chairs(attendee))
      .map((attendee) => ({ attendee, had: attendeeFree(attendee, asking) }));
  const [mandatory, expected] = [asked(want.mandatory), asked(want.expected)];
  return {
    ...start,
    desk,
    isLate: want.meetBy !== null && start.from > want.meetBy,
    isLent: desk !== want.desk,
    mandatoryOut: those('out', mandatory),
    unknown: those('unknown', mandatory),
    expectedOut: those('out', expected),
    others: [...mandatory, ...expected].flatMap(({ attendee, had }) =>
      had.kind === 'another' ? [{ attendee, name: had.name }] : [],
    ),
    chair,
    hasMinuteTaker: hasMinuteTaker(want, asking),
    room,
    unmet: want.asks.filter((each) => !isMet(each, at)),
    noInterpreter: want.asks.flatMap(({ wish, language }) =>
      wish.asks === 'interpreter' ? interpretersLacking(language ?? '', held, ready).unknown : [],
    ),
  };
};

/** Everybody who must be there can be, and somebody chairs. */
export const isWhole = ({ mandatoryOut, chair }: Weighed): boolean =>
  mandatoryOut.length === 0 && chair.kind !== 'none';

const unmetOf = ({ unmet }: Weighed, need: 'must' | 'should'): number =>
  unmet.filter(({ wish }) => wish.need === need).length;

/** What counts, the gravest first: smaller is better. */
const gravity = (one: Weighed): readonly number[] => [
  one.mandatoryOut.length,
  Number(one.chair.kind === 'none'),
  unmetOf(one, 'must'),
  one.expectedOut.length,
  Number(one.isLent),
  unmetOf(one, 'should') + Number(one.room.kind === 'none') + Number(one.hasMinuteTaker === false) + one.others.length,
  chairOrder[one.chair.kind],
  one.from,
];

/** Better first: with fewest missing of those who must come, then as the protocol asks, then the soonest. */
export const byWorth = (one: Weighed, other: Weighed): number => {
  const theirs = gravity(other);
  return (
    gravity(one)
      .map((mine, place) => mine - (theirs[place] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
};

/** Whether another desk's time is worth lending: better in what matters more than whose desk it is. */
export const isWorthLending = (lent: Weighed, best: Weighed | undefined): boolean => {
  if (best === undefined) return true;
  const [mine, theirs] = [gravity(lent).slice(0, 4), gravity(best).slice(0, 4)];
  return (mine.map((each, place) => each - (theirs[place] ?? 0)).find((difference) => difference !== 0) ?? 0) < 0;
};
