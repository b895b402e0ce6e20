import { sayInstant, sayTime } from '../../../../calendar/say.ts';
import { gathering } from '../../../../protocol/gathering.ts';
import type { MeetingArea } from '../../../../protocol/schema.ts';
import { paths } from '../../../paths.ts';
import { type Neighbour, neighboursOf } from '../frame/way.ts';
import { type Room, paperOf } from '../room.ts';
import { type DecisionShown, decisionsUnder } from './decisions.ts';

export interface AreaShown {
  readonly area: MeetingArea;
  readonly href: string;
  readonly text: string;
  /** The version that the next save builds on; 0 where nobody has written. */
  readonly version: number;
  readonly savedAt: string | null;
  /** "Marta Ellwood, today 14:23" */
  readonly lastWritten: string | null;
  readonly decisions: readonly DecisionShown[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** After the last area, for those who may end the meeting. */
  readonly end: Neighbour | null;
}

/** An area of the agenda with what is written under it; null for one the protocol does not have. */
export const areaShown = (room: Room, id: string): AreaShown | null => {
  const { areas } = room.protocol.protocol.meeting;
  const at = areas.findIndex((area) => area.id === id);
  const area = areas[at];
  if (area === undefined) return null;
  const paper = paperOf(room, id);
  return {
    area,
    href: paths.meetingArea(room.caseId, id),
    text: paper?.fields['text'] ?? '',
    version: paper?.version ?? 0,
    savedAt: paper === null ? null : sayTime(paper.savedAt),
    lastWritten: paper === null ? null : `${paper.savedBy}, ${sayInstant(paper.savedAt, room.now)}`,
    decisions: decisionsUnder(room, id),
    ...neighboursOf(room, `area/${id}`),
    end:
      at === areas.length - 1 && room.may.has('close-meeting')
        ? { title: `End the ${gathering(room.protocol.protocol)}`, href: paths.endMeeting(room.caseId) }
        : null,
  };
};
