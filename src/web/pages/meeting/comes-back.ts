import { type Answer, withStatus } from '../../answer.ts';
import type { Visit } from '../../visit.ts';
import { type Returned, liveView } from '../telephone/live-view.ts';
import { openIn } from '../telephone/live.ts';
import { isFromTelephone } from './leads-to.ts';
import type { Room } from './room.ts';

interface Back {
  readonly room: Room;
  readonly returned: Returned;
  /** Its own page of the room. */
  readonly usual: () => string;
}

/** The page with a form of the room that has a mistake: the one page of a telephone discussion where it stands there. */
export const pageAgain = (visit: Visit, { room, returned, usual }: Back): string =>
  isFromTelephone(visit)
    ? liveView({ visitor: visit.visitor, room, open: returned.open ?? openIn(room, undefined), returned })
    : usual();

/** Answers with a form of the room that has a mistake. */
export const comesBack = (visit: Visit, back: Back): Answer => withStatus(422, pageAgain(visit, back));
