import type { Stretch } from './diaries.ts';
import type { Ready } from './ready.ts';
import type { Attendee } from './want.ts';

/** Whether somebody can be had: `unknown` where no diary says. */
export type Had = 'free' | 'out' | 'unknown';

const count = (counts: Map<string, number>, desk: string): Map<string, number> =>
  counts.set(desk, (counts.get(desk) ?? 0) + 1);

/**
 * Whether a role has somebody for one more meeting at a desk. Those of a desk serve that desk, those of none any; every
 * meeting that overlaps and needs the role takes one of them. Two short meetings one after the other count as two, so that
 * nobody is said to be free who is not.
 */
const hasOneMore = (role: string, desk: string, stretch: Stretch, ready: Ready): boolean => {
  const there = ready.peopleIn(role).filter(({ isAway }) => !isAway(stretch));
  const own = there.reduce(
    (all, { diary }) => (diary.desk === null ? all : count(all, diary.desk)),
    new Map<string, number>(),
  );
  const anywhere = there.length - [...own.values()].reduce((sum, each) => sum + each, 0);
  const needed = ready.meetings
    .all(stretch)
    .filter(({ mandatory, expected }) => mandatory.includes(role) || expected.includes(role))
    .reduce((all, meeting) => count(all, meeting.desk), count(new Map<string, number>(), desk));
  const short = (at: string): number => Math.max(0, (needed.get(at) ?? 0) - (own.get(at) ?? 0));
  if (short(desk) === 0) return true;
  return [...needed.keys()].reduce((sum, at) => sum + short(at), 0) <= anywhere;
};

const roleHasOneMore = (role: string, desk: string, stretch: Stretch, ready: Ready): boolean => {
  const key = `${role} ${desk} ${String(stretch.from)} ${String(stretch.to)}`;
  const before = ready.found.get(key);
  if (before !== undefined) return before;
  const found = hasOneMore(role, desk, stretch, ready);
  ready.found.set(key, found);
  return found;
};

/** Whether somebody who is invited can come to a meeting of a desk: by their mailbox where a diary has it, else by role. */
export const attendeeFree = (
  { role, email }: Attendee,
  { desk, stretch, ready }: { readonly desk: string; readonly stretch: Stretch; readonly ready: Ready },
): Had => {
  const there = email === null ? [] : ready.peopleAt(email);
  const isThere = there.some(
    ({ diary, isAway }) =>
      !isAway(stretch) && (diary.personId === null || !ready.meetingsWith(diary.personId).any(stretch)),
  );
  if (there.length > 0 && !isThere) return 'out';
  if (ready.peopleIn(role).length === 0) return there.length > 0 ? 'free' : 'unknown';
  return roleHasOneMore(role, desk, stretch, ready) ? 'free' : 'out';
};
