import { type Answer, seeOther } from '../../answer.ts';
import type { AddPage } from '../../pages.ts';
import { paths } from '../../paths.ts';
import { sentOnce } from '../../sent-twice.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { movedOn } from '../../wrong/pages.ts';
import { addAction, showWithdraw, withdraw } from './actions/route.ts';
import { showArea, writeArea } from './area/route.ts';
import { giveConfidentiality, showConfidentiality } from './confidentiality/route.ts';
import { showDecision, takeDecision } from './decide/route.ts';
import { end, showEnd } from './end/route.ts';
import { showEnded } from './end/ended.ts';
import { confirmFamily, showFamily } from './family/route.ts';
import { showNow } from './now/route.ts';
import { type Opened, forWriters, inRoom, isOver } from './open-room.ts';
import { addPerson, markPerson, showPeople } from './people/route.ts';
import type { Room } from './room.ts';
import { showStart, start } from './start/route.ts';
import { saveView } from './views/route.ts';

/** The way into the room: who is here comes first; then the first area that nothing keeps open is left behind. */
const enter = (visit: Visit, { caseId, meeting, protocol }: Pick<Room, 'caseId' | 'meeting' | 'protocol'>): Answer => {
  const { areas, familyDetails, confidentiality } = protocol.protocol.meeting;
  const asked = areas.find(({ id }) => id === visit.query['area']);
  if (asked !== undefined) return seeOther(paths.meetingArea(caseId, asked.id));
  if (!meeting.attendance.some(({ presence }) => presence === 'present')) return seeOther(paths.meetingPeople(caseId));
  if (familyDetails !== undefined && meeting.familyDetailsConfirmed === null)
    return seeOther(paths.meetingFamily(caseId));
  if (confidentiality !== undefined && meeting.confidentialityStatedAt === null)
    return seeOther(paths.meetingConfidentiality(caseId));
  const [first] = areas;
  return seeOther(first === undefined ? paths.meetingPeople(caseId) : paths.meetingArea(caseId, first.id));
};

const noMeeting = ({ visit, seen }: Opened): Answer =>
  movedOn(visit.visitor, {
    message:
      seen.state.status === 'cancelled'
        ? 'This meeting was cancelled.'
        : 'There is no meeting to hold yet: it has not been booked.',
    look: paths.discussion(seen.caseId),
  });

const meeting = forWriters((opened) => {
  const { visit, seen } = opened;
  const { state, caseId } = seen;
  switch (state.status) {
    case 'booked':
      return visit.request.method === 'POST' ? start(opened, state) : showStart(opened, state);
    case 'meeting':
      return visit.request.method === 'POST'
        ? movedOn(visit.visitor, { message: 'This meeting has already been started.', look: paths.meeting(caseId) })
        : enter(visit, { caseId, meeting: state, protocol: visit.protocol });
    case 'closed':
      return isOver(visit, caseId, state);
    case 'none':
    case 'drafting':
    case 'awaiting-authority':
    case 'not-needed':
    case 'waiting':
    case 'cancelled':
      return noMeeting(opened);
  }
});

const ended = forWriters((opened) =>
  opened.seen.state.status === 'closed'
    ? showEnded(opened, opened.seen.state)
    : seeOther(paths.meeting(opened.seen.caseId)),
);

const meetingOf = ({ params }: Visit): string => paths.meeting(params['id'] ?? '');
const actionsOf = ({ params, protocol: { protocol } }: Visit): string => {
  const area = protocol.meeting.areas.find(({ kind }) => kind === 'actions');
  return area === undefined ? paths.meeting(params['id'] ?? '') : paths.meetingArea(params['id'] ?? '', area.id);
};
const endedOf = ({ params }: Visit): string => paths.meetingEnded(params['id'] ?? '');

/** The meeting: its start, its room, its end. */
export const meetingPages: AddPage = (app, house) => {
  const at = '/discussions/:id/meeting';
  app.get(at, signedIn(house, meeting));
  app.post(at, signedIn(house, sentOnce(meetingOf, meeting)));
  app.get(`${at}/people`, signedIn(house, inRoom(showPeople)));
  app.post(`${at}/people`, signedIn(house, inRoom(addPerson)));
  app.post(`${at}/people/:attendance`, signedIn(house, inRoom(markPerson)));
  app.get(`${at}/family`, signedIn(house, inRoom(showFamily)));
  app.post(`${at}/family`, signedIn(house, inRoom(confirmFamily)));
  app.get(`${at}/confidentiality`, signedIn(house, inRoom(showConfidentiality)));
  app.post(`${at}/confidentiality`, signedIn(house, inRoom(giveConfidentiality)));
  app.get(`${at}/area/:area`, signedIn(house, inRoom(showArea)));
  app.post(`${at}/area/:area`, signedIn(house, inRoom(writeArea)));
  app.post(`${at}/area/:area/actions`, signedIn(house, inRoom(addAction)));
  app.post(`${at}/views/:attendance`, signedIn(house, inRoom(saveView)));
  app.get(`${at}/actions/:action`, signedIn(house, inRoom(showWithdraw)));
  app.post(`${at}/actions/:action`, signedIn(house, sentOnce(actionsOf, inRoom(withdraw))));
  app.get(`${at}/decisions/:decision`, signedIn(house, inRoom(showDecision)));
  app.post(`${at}/decisions/:decision`, signedIn(house, inRoom(takeDecision)));
  app.get(`${at}/decisions/:decision/:child`, signedIn(house, inRoom(showDecision)));
  app.post(`${at}/decisions/:decision/:child`, signedIn(house, inRoom(takeDecision)));
  app.get(`${at}/now`, signedIn(house, showNow));
  app.get(`${at}/end`, signedIn(house, inRoom(showEnd)));
  app.post(`${at}/end`, signedIn(house, sentOnce(endedOf, inRoom(end))));
  app.get(`${at}/ended`, signedIn(house, ended));
};
