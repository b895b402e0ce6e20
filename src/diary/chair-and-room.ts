import type { BookedMeeting, Stretch } from './diaries.ts';
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

/** The meeting that keeps somebody from one here, on the way to or from it included. */
export const keptBy = (personId: string, held: Stretch, room: Room | null, ready: Ready): BookedMeeting | undefined =>
  ready
    .meetingsWith(personId)
    .all({ from: held.from - longestWay, to: held.to + longestWay })
    .find((meeting) => {
      const between = way(meeting, room, ready);
      return meeting.from - between < held.to && held.from < meeting.to + between;
    });

interface Asking {
  readonly held: Held;
  readonly room: Room | null;
  readonly ready: Ready;
}

const canServe = ({ diary, isAway }: Person, { held, room, ready }: Asking): boolean =>
  (diary.desk === null || diary.desk === held.desk) &&
  !isAway(held) &&
  keptBy(takenAs(diary), held, room, ready) === undefined;

/** Who can chair it there. */
export const chairFor = ({ chair }: Want, asking: Asking): ChairFound => {
  const { held, room, ready } = asking;
  const others = chair.roles.flatMap(ready.peopleIn).filter(({ diary }) => diary.personId !== chair.namedId);
  const named = chair.namedId === null ? undefined : ready.personNamed(chair.namedId);
  const kept = chair.namedId === null ? undefined : keptBy(chair.namedId, held, room, ready);
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
