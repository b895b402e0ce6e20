import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { Temporal } from 'temporal-polyfill';
import type { BoardSeen } from '../../../application/see-board.ts';
import { sayDue, sayLength } from '../../../calendar/say.ts';
import { sayList } from '../../../documents/said/list.ts';
import { paths, pathOf } from '../../paths.ts';
import type { Notice } from '../../pieces/strip.ts';
import { postNotices } from './post-notices.ts';

/** More than this and nothing stands out any more: the rest is on the list. */
const most = 4;

const isOverdue = ({ dueAt }: BoardSeen['toDos'][number], now: Temporal.Instant): boolean =>
  dueAt !== null && Temporal.Instant.compare(Temporal.Instant.from(dueAt), now) < 0;

/** What the desk itself is late with, then how much is late in its discussions, whoever owes it. */
const lateNotices = ({ toDos, late }: Pick<BoardSeen, 'toDos' | 'late'>, now: Temporal.Instant): readonly Notice[] => {
  const overdue = toDos.filter((toDo) => toDo.kind !== 'carry-on-meeting' && isOverdue(toDo, now));
  const shown = overdue.slice(0, most).map((toDo) => ({
    strong: 'Late',
    text: `${insideSentence(toDo.title)}, ${toDo.reference}, due ${toDo.dueAt === null ? '' : sayDue(toDo.dueAt, now)}`,
    href: pathOf(toDo, toDo.caseId),
  }));
  if (late === 0) return shown;
  const text = late === 1 ? '1 duty in this desk’s discussions' : `${String(late)} duties in this desk’s discussions`;
  return [...shown, { strong: 'Late', text, href: `${paths.duties}?scope=desk&state=overdue` }];
};

/** Somebody whose seat nobody has promised to fill, and the meeting is near: a telephone is quicker than a message. */
const ringNotices = (
  soon: BoardSeen['soon'],
  { desk, now }: { readonly desk: string | null; readonly now: Temporal.Instant },
): readonly Notice[] =>
  soon
    .filter((slot) => slot.desk === desk && slot.status === 'booked' && slot.summary.missing.length > 0)
    .map(({ reference, caseId, startsAt, summary }) => {
      const minutes = Math.floor(now.until(startsAt).total('minutes'));
      return {
        strong: 'Ring now',
        text: `${sayList(summary.missing.map(insideSentence))} for ${reference}, no answer and ${sayLength(minutes)} to go`,
        href: paths.calls(caseId),
      };
    });

/** In a hole of the rota somebody would look here in vain. */
const numberNotices = ({ withoutNumber }: Pick<BoardSeen, 'withoutNumber'>): readonly Notice[] =>
  withoutNumber.length === 0
    ? []
    : [{ strong: 'No number', text: `nobody has set how to ring ${sayList(withoutNumber)}`, href: paths.dutyNumbers }];

/** What cannot wait at a desk, for the strip on top of its board. */
export const stripOf = (
  seen: Pick<BoardSeen, 'toDos' | 'late' | 'soon' | 'undelivered' | 'heldUp' | 'withoutNumber'>,
  at: { readonly desk: string | null; readonly now: Temporal.Instant },
): readonly Notice[] => [
  ...lateNotices(seen, at.now),
  ...postNotices(seen, at.now),
  ...ringNotices(seen.soon, at),
  ...numberNotices(seen),
];
