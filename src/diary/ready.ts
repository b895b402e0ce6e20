import type { BookedMeeting, Diaries, PersonDiary, RoomDiary, Stretch } from './diaries.ts';
import { type Overlaps, overlapsIn } from './overlaps.ts';

/** Somebody's or something's diary, ready to be asked again and again. */
export interface Asking<One> {
  readonly diary: One;
  readonly isAway: (stretch: Stretch) => boolean;
}

export type Person = Asking<PersonDiary>;
export type Room = Asking<RoomDiary>;

/** The diaries of an authority, sorted for many questions. */
export interface Ready {
  /** Of desks that have a diary. */
  readonly desks: ReadonlyMap<string, { readonly capacity: number; readonly isAway: (stretch: Stretch) => boolean }>;
  readonly people: readonly Person[];
  readonly peopleIn: (role: string) => readonly Person[];
  readonly peopleAt: (email: string) => readonly Person[];
  readonly personNamed: (personId: string) => Person | undefined;
  readonly rooms: readonly Room[];
  readonly roomNamed: (id: string) => Room | undefined;
  readonly meetings: Overlaps<BookedMeeting>;
  /** Those that somebody chairs or writes the minutes of. */
  readonly meetingsWith: (personId: string) => Overlaps<BookedMeeting>;
  readonly meetingsIn: (roomId: string) => Overlaps<BookedMeeting>;
  /** Those that need an interpreter. */
  readonly meetingsInterpreted: Overlaps<BookedMeeting>;
  /** What was found out about a role at a desk in a stretch, for whoever asks next. */
  readonly found: Map<string, boolean>;
}

const asking = <One extends { readonly away: readonly Stretch[] }>(diary: One): Asking<One> => ({
  diary,
  isAway: overlapsIn(diary.away).any,
});

const none = overlapsIn<BookedMeeting>([]);

/** Meetings by whoever or whatever they take, each list ready to be asked. */
const by = (
  meetings: readonly BookedMeeting[],
  takes: (meeting: BookedMeeting) => readonly (string | null)[],
): ((id: string) => Overlaps<BookedMeeting>) => {
  const lists = new Map<string, BookedMeeting[]>();
  for (const meeting of meetings)
    for (const id of new Set(takes(meeting)))
      if (id !== null) {
        const list = lists.get(id);
        if (list === undefined) lists.set(id, [meeting]);
        else list.push(meeting);
      }
  const ready = new Map([...lists].map(([id, list]) => [id, overlapsIn(list)]));
  return (id) => ready.get(id) ?? none;
};

const grouped = (people: readonly Person[], key: (diary: PersonDiary) => string | null) => {
  const groups = Map.groupBy(people, ({ diary }) => key(diary));
  return (id: string): readonly Person[] => groups.get(id) ?? [];
};

/** Sorts diaries for many questions. A meeting that is to be moved does not stand in its own way: `except` is its case file. */
export const readied = (diaries: Diaries, except: string | null = null): Ready => {
  const meetings = diaries.meetings.filter(({ caseId }) => caseId !== except);
  const people = diaries.people.map(asking);
  const rooms = diaries.rooms.map(asking);
  const named = new Map(people.map((person) => [person.diary.personId, person]));
  const roomsById = new Map(rooms.map((room) => [room.diary.id, room]));
  return {
    desks: new Map(
      diaries.desks.map((desk) => [desk.id, { capacity: desk.capacity, isAway: overlapsIn(desk.away).any }]),
    ),
    people,
    peopleIn: grouped(people, ({ role }) => role),
    peopleAt: grouped(people, ({ email }) => email),
    personNamed: (personId) => named.get(personId),
    rooms,
    roomNamed: (id) => roomsById.get(id),
    meetings: overlapsIn(meetings),
    meetingsWith: by(meetings, ({ chairPersonId, minuteTakerPersonId }) => [chairPersonId, minuteTakerPersonId]),
    meetingsIn: by(meetings, ({ roomId }) => [roomId]),
    meetingsInterpreted: overlapsIn(meetings.filter(({ languages }) => languages.length > 0)),
    found: new Map(),
  };
};
