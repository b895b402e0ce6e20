import { type Asking, besides, canServe, isThere } from './chair-and-room.ts';
import type { Person, Ready } from './ready.ts';
import type { Attendee } from './want.ts';

/** Whether somebody can be had: whoever was invited or anybody of the role, only another of their agency, or nobody; `unknown` where no diary says. */
export type Had =
  | { readonly kind: 'free' | 'out' | 'unknown' }
  /** The name in the diary of who could come instead. */
  | { readonly kind: 'another'; readonly name: string };

const count = (counts: Map<string, number>, desk: string): Map<string, number> =>
  counts.set(desk, (counts.get(desk) ?? 0) + 1);

/**
 * Whether a role has somebody for one more meeting at a desk. Those of a desk serve that desk, those of none any; every
 * meeting that needs the role and to which nobody can go besides takes one of them. Two short meetings one after the
 * other count as two, so that nobody is said to be free who is not.
 */
const hasOneMore = (role: string, asking: Asking): boolean => {
  const { held, ready } = asking;
  const there = ready.peopleIn(role).filter(({ isAway }) => !isAway(held));
  const own = there.reduce(
    (all, { diary }) => (diary.desk === null ? all : count(all, diary.desk)),
    new Map<string, number>(),
  );
  const anywhere = there.length - [...own.values()].reduce((sum, each) => sum + each, 0);
  const needed = besides(ready.meetings, asking)
    .filter(({ mandatory, expected }) => mandatory.includes(role) || expected.includes(role))
    .reduce((all, meeting) => count(all, meeting.desk), count(new Map<string, number>(), held.desk));
  const short = (at: string): number => Math.max(0, (needed.get(at) ?? 0) - (own.get(at) ?? 0));
  if (short(held.desk) === 0) return true;
  return [...needed.keys()].reduce((sum, at) => sum + short(at), 0) <= anywhere;
};

const roleHasOneMore = (role: string, asking: Asking): boolean => {
  const { held, room, ready } = asking;
  const place = room?.diary.kind === 'room' ? room.diary.id : '';
  const key = `${role} ${held.desk} ${String(held.from)} ${String(held.to)} ${place}`;
  const before = ready.found.get(key);
  if (before !== undefined) return before;
  const found = hasOneMore(role, asking);
  ready.found.set(key, found);
  return found;
};

/** Those of the same agency and role who have another mailbox. */
export const colleaguesOf = ({ role, agency, email }: Attendee, ready: Ready): readonly Person[] =>
  ready.peopleIn(role).filter(({ diary }) => diary.agency === agency && diary.email !== email);

/** Whether somebody who is invited can come: by their mailbox where a diary has it, or another of their agency; else by role. */
export const attendeeFree = (attendee: Attendee, asking: Asking): Had => {
  const { role, email } = attendee;
  const { ready } = asking;
  const named = email === null ? [] : ready.peopleAt(email);
  const isKnown = ready.peopleIn(role).length > 0;
  if (isKnown && !roleHasOneMore(role, asking)) return { kind: 'out' };
  if (named.length === 0) return { kind: isKnown ? 'free' : 'unknown' };
  if (named.some((one) => isThere(one, asking))) return { kind: 'free' };
  const other = colleaguesOf(attendee, ready).find((one) => canServe(one, asking));
  return other === undefined ? { kind: 'out' } : { kind: 'another', name: other.diary.name };
};
