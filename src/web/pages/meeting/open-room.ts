import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { seeDiscussion } from '../../../application/see-discussion.ts';
import { sayInstant } from '../../../calendar/say.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type Answer, seeOther } from '../../answer.ts';
import { paths } from '../../paths.ts';
import type { Handler, Visit } from '../../visit.ts';
import { movedOn, notFound } from '../../wrong/pages.ts';
import { notYours } from './not-yours.ts';
import type { Room } from './room.ts';
import { tooLate } from './too-late.ts';

/** What a page of the meeting is made of: the request, and the case file as this person may see it. */
export interface Opened {
  readonly visit: Visit;
  readonly seen: DiscussionSeen;
}

/** Opens a case file for those who may write in its meeting; everybody else gets the page that says why not. */
export const forWriters =
  (handler: (opened: Opened) => Promise<Answer> | Answer): Handler =>
  async (visit) => {
    const caseId = visit.params['id'] ?? '';
    const found = await seeDiscussion(visit.house, visit.person, { caseId, act: 'write-meeting' });
    if (found.kind === 'not-found') return notFound(visit.visitor);
    if (found.kind === 'forbidden') return notYours(visit);
    return handler({ visit, seen: found.value });
  };

const isLooking = ({ request }: Visit): boolean => request.method === 'GET' || request.method === 'HEAD';

/** The meeting is over: whoever only looked goes on to the record, whoever wrote gets their text back. */
export const isOver = (visit: Visit, caseId: string, state: CaseFileIn<'closed'>): Answer =>
  isLooking(visit)
    ? movedOn(visit.visitor, {
        message: `This meeting ended ${sayInstant(state.endedAt, visit.now)}.`,
        look: paths.discussion(caseId),
      })
    : tooLate(visit, caseId);

const roomOf = ({ visit, seen }: Opened, meeting: CaseFileIn<'meeting'>): Room => ({
  caseId: seen.caseId,
  meeting,
  papers: seen.papers,
  people: seen.people,
  may: seen.may,
  protocol: visit.protocol,
  now: visit.now,
});

/** Opens the room of a meeting that is on. Before it has started the way leads to its start; afterwards, to its record. */
export const inRoom = (handler: (visit: Visit, room: Room) => Promise<Answer> | Answer): Handler =>
  forWriters((opened) => {
    const { visit, seen } = opened;
    const { state, caseId } = seen;
    if (state.status === 'meeting') return handler(visit, roomOf(opened, state));
    if (state.status === 'closed') return isOver(visit, caseId, state);
    return seeOther(paths.meeting(caseId));
  });
