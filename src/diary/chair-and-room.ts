import type { BookedMeeting, Stretch } from './diaries.ts';
import type { Overlaps } from './overlaps.ts';
import type { Person, Ready, Room } from './ready.ts';
import { takenAs } from './taken-as.ts';
import type { Want } from './want.ts';

/** Who can chair: whom the request names, somebody else who knows the case, somebody else, nobody, or nobody's diary is known. */
export type ChairFound =
  | { readonly kind: 'named' | 'knows' | 'other'; readonly name: string | null; readonly elsewhere: string | null }
  | { readonly kind: 'none'; readonly elsewhere: string | null }
  | { readonly kind: 'unknown' };

export type RoomFound =
  | { readonly kind: 'free'; readonly id: string; readonly name: string }
  | { readonly kind: 'none' | 'unknown' };

export interface Held extends Stretch {
  readonly desk: string;
}

const minute = 60_000;
/** No way between two places is longer than this. */
const longestWay = 4 * 60 * minute;

/** Time to get from the place of one meeting to that of another: none unless both are held around a table elsewhere. */
const way = (meeting: BookedMeeting, to: Room | null, ready: Ready): number => {
  const from = meeting.roomId === null ? undefined : ready.roomNamed(meeting.roomId)?.diary;
  if (from?.kind !== 'room' || to?.diary.kind !== 'room' || from.place === to.diary.place) return 0;
  return Math.max(from.travelMinutes, to.diary.travelMinutes) * minute;
};

/** Of some meetings those that nobody can be at besides one here, on the way to or from it included. */
export const besides = (meetings: Overlaps<BookedMeeting>, { held, room, ready }: Asking): readonly BookedMeeting[] => {
  if (room?.diary.kind !== 'room') return meetings.all(held);
  return meetings.all({ from: held.from - longestWay, to: held.to + longestWay }).filter((meeting) => {
    const between = way(meeting, room, ready);
    return meeting.from - between < held.to && held.from < meeting.to + between;
  });
};

/** The meeting that keeps somebody from one here. */
const keptBy = (personId: string, asking: Asking): BookedMeeting | undefined =>
  besides(asking.ready.meetingsWith(personId), asking)[0];

/** A meeting to be held: when and at which desk, and where; null where it takes no room or link of the diary. */
export interface Asking {
  readonly held: Held;
  readonly room: Room | null;
  readonly ready: Ready;
}

/** Whether somebody is not away then, and neither chairs nor writes the minutes elsewhere. */
export const isThere = ({ diary, isAway }: Person, asking: Asking): boolean =>
  !isAway(asking.held) && keptBy(takenAs(diary), asking) === undefined;

/** The same of somebody who is of its desk, or of all. */
export const canServe = (person: Person, asking: Asking): boolean =>
  (person.diary.desk === null || person.diary.desk === asking.held.desk) && isThere(person, asking);

/** Who can chair it there. */
export const chairFor = ({ chair }: Want, asking: Asking): ChairFound => {
  const { held, ready } = asking;
  const others = chair.roles.flatMap(ready.peopleIn).filter(({ diary }) => diary.personId !== chair.namedId);
  const named = chair.namedId === null ? undefined : ready.personNamed(chair.namedId);
  const kept = chair.namedId === null ? undefined : keptBy(chair.namedId, asking);
  if (chair.namedId !== null && kept === undefined && named?.isAway(held) !== true)
    return { kind: 'named', name: named?.diary.name ?? null, elsewhere: null };
  const elsewhere = kept?.reference ?? null;
  const free = others.filter((one) => canServe(one, asking));
  const knows = free.find(({ diary }) => diary.personId !== null && chair.knowCase.includes(diary.personId));
  const found = knows ?? free[0];
  if (found !== undefined) return { kind: knows === undefined ? 'other' : 'knows', name: found.diary.name, elsewhere };
  return others.length === 0 && chair.namedId === null ? { kind: 'unknown' } : { kind: 'none', elsewhere };
};

/** Whether anybody can take the minutes there; null where no diary says. */
export const hasMinuteTaker = ({ minuteTakerRoles }: Want, asking: Asking): boolean | null => {
  const all = minuteTakerRoles.flatMap(asking.ready.peopleIn);
  const ofDesk = all.filter(({ diary }) => diary.desk === null || diary.desk === asking.held.desk);
  return ofDesk.length === 0 ? null : ofDesk.some((one) => canServe(one, asking));
};

const kinds = { 'in-person': 'room', virtual: 'link', telephone: 'telephone' } as const;

/** Whether a room or link is one that a request can be held in, at this desk. */
export const serves = ({ diary }: Pick<Room, 'diary'>, want: Want, desk: string): boolean => {
  const atHospital = want.asks.some(({ wish }) => wish.asks === 'hospital');
  const aroundTable = atHospital || want.asks.some(({ wish }) => wish.asks === 'in-person');
  return (
    diary.kind === (aroundTable ? 'room' : kinds[want.mode]) &&
    (!atHospital || diary.venue === 'hospital') &&
    (diary.desk === null || diary.desk === desk)
  );
};

/** The rooms or links that suit it and are free, the nearest first; null where no diary has one that suits. */
export const roomsFor = (want: Want, held: Held, ready: Ready): readonly Room[] | null => {
  const suiting = ready.rooms.filter((room) => serves(room, want, held.desk));
  if (suiting.length === 0) return null;
  return suiting
    .filter(({ diary, isAway }) => !isAway(held) && !ready.meetingsIn(diary.id).any(held))
    .toSorted((one, other) => one.diary.travelMinutes - other.diary.travelMinutes);
};
