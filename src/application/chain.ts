import { inOrder } from '../calendar/instants.ts';
import { leftUndecided } from '../casefile/decision/left-undecided.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import { type Link, type Relative, relativesOf } from '../store/following.ts';
import type { Tx } from '../store/connect.ts';
import type { Chain, LaterMeeting } from '../timescales/own/chain.ts';

/** Where a case file stands among those that follow one another. */
export const linkOf = (state: CaseFile, protocol: ProtocolInForce): Link => ({
  follows: state.status === 'none' ? null : (state.follows?.caseId ?? null),
  endedAt: state.status === 'closed' ? state.endedAt : null,
  leftUndecided: state.status === 'closed' && leftUndecided(state, protocol).length > 0,
});

const isSame = (one: Link, other: Link): boolean =>
  one.follows === other.follows && one.endedAt === other.endedAt && one.leftUndecided === other.leftUndecided;

/** How a case file stands to others now, where what was recorded has changed that; null where it has not. */
export const changedLink = (before: CaseFile, next: CaseFile, protocol: ProtocolInForce): Link | null => {
  const link = linkOf(next, protocol);
  return isSame(linkOf(before, protocol), link) ? null : link;
};

const ended = (relatives: readonly Relative[], side: Relative['side']): readonly LaterMeeting[] =>
  relatives.flatMap((each) =>
    each.side === side && each.endedAt !== null ? [{ endedAt: each.endedAt, leftUndecided: each.leftUndecided }] : [],
  );

/** What the meetings before and after come to. One that was never held counts for nothing. */
export const chainFrom = (relatives: readonly Relative[]): Chain => {
  const before = ended(relatives, 'before');
  const decided = before.findIndex((meeting) => !meeting.leftUndecided);
  return {
    undecidedBefore: decided === -1 ? before.length : decided,
    later: ended(relatives, 'after').toSorted((one, other) => inOrder(one.endedAt, other.endedAt)),
  };
};

/** The meetings that this case file follows, and that follow it. */
export const chainOf = async (tx: Tx, caseId: string): Promise<Chain> => chainFrom(await relativesOf(tx, caseId));
