import type { Diaries, PersonDiary, RoomDiary, Stretch } from '../diaries.ts';
import { type Invitee, keyOf } from './ask.ts';
import { overlap } from './collide.ts';

/** The diaries, sorted for being asked who can be had when. */
export interface Who {
  /** Whether somebody is away; nobody of whom no diary tells is. */
  readonly isAway: (key: string, stretch: Stretch) => boolean;
  readonly isShut: (desk: string, stretch: Stretch) => boolean;
  /** Null: no diary has somebody who answers for them. */
  readonly answering: (invitee: Invitee) => readonly PersonDiary[] | null;
  /** The others of the agency and role of whoever was named. */
  readonly colleagues: (invitee: Invitee) => readonly PersonDiary[];
  /** Those of a role who work for a desk; null: no diary has any. */
  readonly inRole: (roles: readonly string[], desk: string) => readonly PersonDiary[] | null;
  readonly room: (id: string) => RoomDiary | undefined;
}

const orNull = <Value>(values: readonly Value[]): readonly Value[] | null => (values.length === 0 ? null : values);

const grouped = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> => Map.groupBy(values, keyOf);

export const servesDesk = ({ desk }: Pick<PersonDiary, 'desk'>, of: string): boolean => desk === null || desk === of;

export const whoIn = ({ people, desks, rooms }: Diaries): Who => {
  const byKey = grouped(people, keyOf);
  const byEmail = grouped(
    people.filter(({ email }) => email !== null),
    ({ email }) => email ?? '',
  );
  const byRole = grouped(people, ({ role }) => role);
  const deskById = new Map(desks.map((desk) => [desk.id, desk]));
  const roomById = new Map(rooms.map((room) => [room.id, room]));
  const isIn = (away: readonly Stretch[], stretch: Stretch): boolean => away.some((one) => overlap(one, stretch));
  const named = (email: string | null) => (email === null ? [] : (byEmail.get(email) ?? []));
  const inRole = (role: string) => byRole.get(role) ?? [];
  return {
    isAway: (key, stretch) => byKey.get(key)?.some(({ away }) => isIn(away, stretch)) ?? false,
    isShut: (desk, stretch) => isIn(deskById.get(desk)?.away ?? [], stretch),
    answering: ({ role, email }) => orNull(named(email)) ?? orNull(inRole(role)),
    colleagues: ({ role, email }) => {
      const those = named(email);
      return inRole(role).filter((one) => one.email !== email && those.some(({ agency }) => agency === one.agency));
    },
    inRole: (roles, desk) => orNull(roles.flatMap(inRole).filter((person) => servesDesk(person, desk))),
    room: (id) => roomById.get(id),
  };
};
