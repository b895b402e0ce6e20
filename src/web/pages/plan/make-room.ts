import { type PlanScope, type PlanSeen, waysToMakeRoom } from '../../../application/see-plan.ts';
import { londonDate } from '../../../calendar/london.ts';
import { sayDue } from '../../../calendar/say.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { nothingTyped } from './fields.ts';
import { forDesk } from './for-desk.ts';
import { type WayShown, makeRoomView } from './make-room-view.ts';
import { planShown } from './presenter.ts';

/** Every desk's time of the next seven days, for one request. */
const everywhere = ({ now, query }: Visit): PlanScope => ({
  ...{ day: londonDate(now), reach: 'week', desk: null },
  request: query['request'] ?? '',
});

const waysShown = ({ protocol: { protocol }, now }: Visit, seen: PlanSeen, caseId: string): readonly WayShown[] => {
  const { problem, ways } = waysToMakeRoom(seen, caseId);
  return ways.flatMap(({ plan }) => {
    const { lines, moves } = planShown({ seen, problem, plan, protocol, now });
    return lines.slice(0, 1).map((line) => ({ line, moves }));
  });
};

/** Room for one request in a full day. */
export const showRoom = forDesk(everywhere, (visit, seen) => {
  const { visitor, protocol, now } = visit;
  const [request] = seen.waiting;
  if (request === undefined) return notFound(visitor);
  const { caseId, reference, meetBy } = request;
  return makeRoomView({
    ...{ visitor, protocol: protocol.protocol, caseId, reference, typed: nothingTyped },
    limit: meetBy === null ? null : `must be held by ${sayDue(meetBy, now)}`,
    ways: waysShown(visit, seen, caseId),
  });
});
