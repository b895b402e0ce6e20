import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { HolderNow } from '../../../casefile/holder.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { linesFree } from '../../../diary/lines-free.ts';
import { type WantedFor, isFree, meetingsThen, personThen, roomThen, sayStanding } from '../../../diary/standing.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { ChairChoice } from './chairs.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isFree: boolean;
}

/** Everybody and everything that a booking can choose, each with how it stands at the time of the meeting. */
export interface ChoicesThen {
  readonly chairs: readonly Choice[];
  readonly minuteTakers: readonly Choice[];
  readonly rooms: readonly Choice[];
  /** The meetings that leave the desk no line; none where it has one free. */
  readonly deskTakenBy: readonly string[];
  /** The other desks that have a line free then. */
  readonly desksFree: readonly { readonly id: string; readonly name: string }[];
}

export interface ChoosingThen {
  readonly wanted: WantedFor & { readonly desk: string };
  readonly diaries: Diaries;
  readonly people: DiscussionSeen['people'];
  readonly chairs: readonly ChairChoice[];
  readonly minuteTaker: HolderNow;
  readonly protocol: Protocol;
}

const atDesk = (id: string, { diaries, wanted }: ChoosingThen) =>
  meetingsThen(diaries, wanted).filter(({ desk, line }) => desk === id && line !== null);

const isFull = (id: string, choosing: ChoosingThen): boolean => {
  const capacity = choosing.diaries.desks.find((desk) => desk.id === id)?.capacity ?? 1;
  return linesFree(atDesk(id, choosing), capacity).length === 0;
};

const person = (value: string, label: string, { wanted, diaries }: ChoosingThen): Choice => {
  const standing = personThen(value, wanted, diaries);
  return { value, label: `${label}: ${sayStanding(standing)}`, isFree: isFree(standing) };
};

/** Those who take minutes, of the desk of the meeting first; whoever does not sign in is known to a diary alone. */
const minuteTakersOf = ({ people, diaries, minuteTaker, wanted, protocol }: ChoosingThen) =>
  [...people, ...diaries.people.filter(({ personId }) => personId === null)]
    .filter(({ role }) => role === minuteTaker.role || minuteTaker.deputies.includes(role))
    .toSorted((one, other) => Number(other.desk === wanted.desk) - Number(one.desk === wanted.desk))
    .map(({ id, name, role }) => ({ id, label: `${name}, ${roleName(protocol, role)}` }));

const roomsOf = (choosing: ChoosingThen): readonly Choice[] =>
  choosing.diaries.rooms
    .filter(({ desk }) => desk === null || desk === choosing.wanted.desk)
    .map(({ id, name }) => {
      const standing = roomThen(id, choosing.wanted, choosing.diaries);
      return { value: id, label: `${name}: ${sayStanding(standing)}`, isFree: isFree(standing) };
    });

export const choicesThen = (choosing: ChoosingThen): ChoicesThen => {
  const { wanted, diaries, chairs } = choosing;
  const full = isFull(wanted.desk, choosing);
  return {
    chairs: chairs.map(({ value, label }) => person(value, label, choosing)),
    minuteTakers: minuteTakersOf(choosing).map(({ id, label }) => person(id, label, choosing)),
    rooms: roomsOf(choosing),
    deskTakenBy: full ? atDesk(wanted.desk, choosing).map(({ reference }) => reference) : [],
    desksFree: diaries.desks.filter(({ id }) => id !== wanted.desk && !isFull(id, choosing)),
  };
};

/** Whom to begin with: the first who is foreseen and free, else the first of all. */
export const chairToBegin = (chairs: readonly ChairChoice[], then: ChoicesThen): string | undefined => {
  const foreseen = chairs.filter(({ isForeseen }) => isForeseen).map(({ value }) => value);
  return then.chairs.find(({ value, isFree }) => isFree && foreseen.includes(value))?.value ?? chairs[0]?.value;
};
