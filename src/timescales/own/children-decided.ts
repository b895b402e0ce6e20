import { inOrder, isBefore } from '../../calendar/instants.ts';
import { childDecisions } from '../../casefile/decision/left-undecided.ts';
import { standingHappenings } from '../../casefile/happening/standing-happenings.ts';
import type { CaseFileIn } from '../../casefile/state.ts';
import { gathering } from '../../protocol/gathering.ts';
import type { Protocol } from '../../protocol/schema.ts';
import type { Duty } from '../duty.ts';
import type { LookingAfter } from './looking-after.ts';
import { ownDuty } from './own-duty.ts';

/** The duty that no child of a meeting is left without a decision. */
export const childrenDecidedKey = 'children-decided';

type Meeting = CaseFileIn<'meeting' | 'closed'>;

const earliest = (instants: readonly string[]): string | null => instants.toSorted(inOrder)[0] ?? null;

/** When the people of this discussion came together again, as far as this case file knows. */
const gatheredAgain = (state: Meeting, { moments }: Protocol): readonly string[] => {
  const gatherings = moments.filter(({ gathers }) => gathers).map(({ id }) => id);
  return standingHappenings(state)
    .filter(({ moment, at }) => gatherings.includes(moment) && isBefore(state.startedAt, at))
    .map(({ at }) => at);
};

/** Another meeting came and went: this one after an undecided one before it, or a later one. */
const limitOf = ({ state, protocol, chain }: LookingAfter<Meeting>): string | null =>
  earliest([
    ...gatheredAgain(state, protocol.protocol),
    ...chain.later.map(({ endedAt }) => endedAt),
    ...(chain.undecidedBefore > 0 && state.status === 'closed' ? [state.endedAt] : []),
  ]);

/** When the last child had a decision, here or in a meeting that follows; null while one has none. */
const endOf = ({ state, protocol, chain }: LookingAfter<Meeting>): string | null => {
  const taken = childDecisions(state, protocol).map(({ decidedAt }) => decidedAt);
  const all = taken.filter((at) => at !== null);
  if (all.length === taken.length) return all.toSorted(inOrder).at(-1) ?? state.startedAt;
  return chain.later.find(({ leftUndecided }) => !leftUndecided)?.endedAt ?? null;
};

const refusalOf = ({ protocol, chain }: LookingAfter<Meeting>): string => {
  const word = gathering(protocol.protocol);
  const before = chain.undecidedBefore;
  const said = `No limit is given. It is late as soon as another ${word} ends without a decision.`;
  return before === 0
    ? said
    : `${String(before)} ${word}${before === 1 ? '' : 's'} before this one left a child undecided.`;
};

/**
 * No child is left without a decision: it runs from the meeting without a limit, and is late at once when meetings
 * follow one another without one. BR-038, SA-006 and their kind.
 */
export const childrenDecided = (looking: LookingAfter<Meeting>): Duty => {
  const { state, protocol, now } = looking;
  const dueAt = limitOf(looking);
  return ownDuty(
    {
      ...{ key: childrenDecidedKey, title: 'Decide for each child', owner: protocol.protocol.request.authorisedBy },
      clauses: [...new Set(childDecisions(state, protocol).flatMap(({ rule }) => rule.clauses))],
      ...{ startedAt: state.startedAt, startedBy: 'meeting-held', within: { noFigure: true } },
      ...{ dueAt, endedAt: endOf(looking), refusal: dueAt === null ? refusalOf(looking) : null },
    },
    { lateness: state.lateness, now },
  );
};
