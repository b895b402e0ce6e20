import type { BookedMeeting, PersonDiary, Stretch } from '../diaries.ts';
import { type Held, type Invitee, type PlanAsked, type Waiting, keyOf } from './ask.ts';
import type { Candidate, Option, Seat } from './problem.ts';
import { type Taken, canHold, freeOf } from './taken.ts';
import { type Who, servesDesk } from './who.ts';

/** What is asked, and who can be had. */
export interface Options extends Pick<PlanAsked, 'from' | 'starts' | 'desks'> {
  readonly who: Who;
}

const halfHour = 30 * 60_000;
/** Half hours that it may rather be later than held at another desk, or with a chair who does not know the case as well. */
const lent = 12;

const placeOf = (roomId: string | null, { who }: Options): Pick<Option, 'room' | 'place' | 'travel'> => {
  const room = roomId === null ? undefined : who.room(roomId);
  if (room?.kind !== 'room') return { room: roomId, place: null, travel: 0 };
  return { room: roomId, place: room.place, travel: room.travelMinutes * 60_000 };
};

/** Those who can sit for a role then; null where no diary tells of anybody. */
const seatFor = (
  invitee: Invitee,
  isMandatory: boolean,
  at: Stretch & { readonly desk: string },
  { who }: Options,
): Seat | null => {
  const answering = who.answering(invitee);
  if (answering === null) return null;
  const there = (people: readonly PersonDiary[]) =>
    people.filter((person) => servesDesk(person, at.desk) && !who.isAway(keyOf(person), at)).map(keyOf);
  const named = there(answering);
  const can = named.length > 0 ? named : there(who.colleagues(invitee));
  return { role: invitee.role, isMandatory, who: [...new Set(can)] };
};

const seatsFor = (
  { mandatory, expected }: Pick<Waiting, 'mandatory' | 'expected'>,
  at: Stretch & { readonly desk: string },
  { running, options }: { readonly running: readonly string[]; readonly options: Options },
): readonly Seat[] => {
  // Whoever is to run the meeting is looked for as that, not once more among those who come.
  const runs = (invitee: Invitee): boolean =>
    options.who.answering(invitee)?.every((person) => running.includes(keyOf(person))) ?? false;
  const seats = (invitees: readonly Invitee[], isMandatory: boolean) =>
    invitees.filter((invitee) => !runs(invitee)).flatMap((invitee) => seatFor(invitee, isMandatory, at, options) ?? []);
  return [...seats(mandatory, true), ...seats(expected, false)].map((seat) => ({
    ...seat,
    who: seat.who.filter((key) => !running.includes(key)),
  }));
};

const halfHoursTo = (at: number, from: number): number => Math.floor(Math.abs(at - from) / halfHour);

const roles = (ids: readonly string[]): readonly Invitee[] => ids.map((role) => ({ role, email: null }));

const one = (id: string | null): readonly Candidate[] => (id === null ? [] : [{ id, cost: 0 }]);

/** Where a booked meeting stands, as it is, whoever may be away by now. */
export const bookedOption = (meeting: BookedMeeting, options: Options): Option => {
  const { desk, line, from, to, chairPersonId, minuteTakerPersonId, roomId, mandatory, expected } = meeting;
  const running = [chairPersonId, minuteTakerPersonId].filter((id) => id !== null);
  const invited = { mandatory: roles(mandatory), expected: roles(expected) };
  return {
    ...{ desk, line: line === null ? null : desk, from, to, cost: 0 },
    ...placeOf(roomId, options),
    chairs: one(chairPersonId),
    minuteTakers: one(minuteTakerPersonId),
    seats: seatsFor(invited, { desk, from, to }, { running, options }),
  };
};

/** The other times at which a booked meeting could be held by the same people in the same place, none of them later than its limit unless it is late as it is. */
export const movedOptions = ({ meeting, meetBy }: Held, stays: Option, options: Options): readonly Option[] => {
  const { who, starts } = options;
  const latest = meetBy === null ? Number.POSITIVE_INFINITY : Math.max(meetBy, stays.from);
  const running = [...stays.chairs, ...stays.minuteTakers].map(({ id }) => id);
  const length = stays.to - stays.from;
  return starts
    .map(({ from }) => ({ ...meeting, from, to: from + length }))
    .filter((at) => at.from !== stays.from && at.from <= latest && !who.isShut(meeting.desk, at))
    .filter((at) => !running.some((id) => who.isAway(id, at)) && !isRoomShut(stays.room, at, options))
    .map((at) => ({ ...bookedOption(at, options), cost: halfHoursTo(at.from, stays.from) }));
};

const isRoomShut = (roomId: string | null, at: Stretch, { who }: Options): boolean =>
  roomId !== null && (who.room(roomId)?.away.some(({ from, to }) => from < at.to && at.from < to) ?? false);

interface Found {
  readonly chairs: readonly Candidate[];
  readonly minuteTakers: readonly Candidate[];
}

/** Who could run it there; null where the diaries know of people, and none of them can. */
const runningIt = (
  request: Waiting,
  option: Option,
  { taken, options: { who } }: { readonly taken: Taken; readonly options: Options },
): Found | null => {
  const free = (candidates: readonly Candidate[]) =>
    freeOf(taken, candidates, option).filter(({ id }) => !who.isAway(id, option));
  const chairs = free(request.chairs);
  if (chairs.length === 0 && request.chairs.length > 0) return null;
  const known = who.inRole(request.minuteTakerRoles, option.desk);
  const minuteTakers = free((known ?? []).map((person) => ({ id: keyOf(person), cost: 0 })));
  return known !== null && minuteTakers.length === 0 ? null : { chairs, minuteTakers };
};

const optionAt = (
  request: Waiting,
  at: Stretch & { readonly desk: string; readonly room: string | null },
  asked: { readonly taken: Taken; readonly options: Options },
): readonly Option[] => {
  const { taken, options } = asked;
  if (isRoomShut(at.room, at, options)) return [];
  const cost = halfHoursTo(at.from, options.from) + (at.desk === request.desk ? 0 : lent) + request.dislike(at);
  const bare: Option = {
    ...{ ...at, ...placeOf(at.room, options), line: at.desk },
    ...{ chairs: [], minuteTakers: [], seats: [], cost },
  };
  if (!canHold(taken, bare)) return [];
  const found = runningIt(request, bare, asked);
  if (found === null) return [];
  const running = [...found.chairs, ...found.minuteTakers].map(({ id }) => id);
  return [{ ...bare, ...found, seats: seatsFor(request, at, { running, options }) }];
};

const roomsAt = (request: Waiting, desk: string): readonly (string | null)[] => {
  const rooms = request.roomsAt(desk);
  return rooms.length === 0 ? [null] : rooms;
};

/** Everywhere a request could be held, with whoever could run it and sit in it. */
export const waitingOptions = (request: Waiting, taken: Taken, options: Options): readonly Option[] =>
  options.starts.flatMap(({ from, to }) =>
    options.desks
      .filter((desk) => !options.who.isShut(desk, { from, to }))
      .flatMap((desk) =>
        roomsAt(request, desk).flatMap((room) => optionAt(request, { from, to, desk, room }, { taken, options })),
      ),
  );
