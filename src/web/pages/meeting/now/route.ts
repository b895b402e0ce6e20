import { watchMeeting } from '../../../../application/watch-meeting.ts';
import { sayTime } from '../../../../calendar/say.ts';
import type { Answer } from '../../../answer.ts';
import { render } from '../../../html.ts';
import type { Handler, Visit } from '../../../visit.ts';
import { type Place, placeFrom } from '../frame/agenda.ts';
import { leftWords, timeLeft } from '../frame/bar.ts';
import { markOf, versionAt } from '../mark.ts';
import { inRoom } from '../open-room.ts';
import type { Room } from '../room.ts';
import { areaAt, partsAt } from './parts.ts';

const json = (data: object): Answer => ({ kind: 'json', status: 200, data });

/** What is written in the area that the page shows, for a page whose writer has not touched it. */
const writing = (room: Room, place: Place): object | null => {
  const shown = areaAt(room, place);
  if (shown === null) return null;
  const { text, version, savedAt, lastWritten } = shown;
  return { text, version, savedAt, last: lastWritten === null ? '' : `Last written by ${lastWritten}` };
};

const changes = (left: string) => (visit: Visit, room: Room) => {
  const place = placeFrom(visit.query['place']);
  return json({
    isOn: true,
    left,
    mark: markOf(room.meeting.version, room.papers.values(), place),
    parts: partsAt(room, place, visit.csrf),
    writing: writing(room, place),
  });
};

/** What changed since the page was made: nothing but the time left while the mark is the same. For the page's own script. */
export const showNow: Handler = async (visit) => {
  const { house, person, params, query, protocol, now } = visit;
  const watched = await watchMeeting(house, person, params['id'] ?? '');
  if (watched.kind !== 'seen') return { kind: 'json', status: watched.kind === 'forbidden' ? 403 : 404, data: {} };
  const { value } = watched;
  if (!value.isOn) return json({ isOn: false, endedAt: value.endedAt === null ? null : sayTime(value.endedAt) });
  const left = render(leftWords(timeLeft(value.startedAt, now, protocol.protocol.meeting.longest)));
  const place = placeFrom(query['place']);
  const mark = markOf(value.version, value.papers, place);
  // A page without the form for the writing of its place has no version of it, and need not be told of it.
  const isSeen = query['version'] === undefined || query['version'] === String(versionAt(value.papers, place));
  return query['mark'] === mark && isSeen ? json({ isOn: true, left, mark }) : inRoom(changes(left))(visit);
};
