import { sayTime } from '../../../../calendar/say.ts';
import { undecided } from '../../../../casefile/decision/undecided.ts';
import { uncoveredAreas } from '../../../../casefile/minutes/uncovered-areas.ts';
import { paths } from '../../../paths.ts';
import { type Room, notesOf } from '../room.ts';

/** Where in the room somebody is. */
export type Place = 'people' | 'family' | 'confidentiality' | 'end' | `area/${string}`;

const fixed: readonly Place[] = ['people', 'family', 'confidentiality', 'end'];

/** The place that a page names; a place of no page is nowhere on the agenda. */
export const placeFrom = (said: string | undefined): Place =>
  fixed.find((place) => place === said) ??
  `area/${said?.startsWith('area/') === true ? said.slice('area/'.length) : ''}`;

export interface AgendaLine {
  readonly title: string;
  readonly href: string;
  readonly state: 'done' | 'begun' | 'open';
  /** A few words more: "5 here", "2 to decide". */
  readonly says: string | null;
  readonly isNow: boolean;
}

export interface Agenda {
  /** What every meeting opens with. */
  readonly opening: readonly AgendaLine[];
  readonly areas: readonly AgendaLine[];
}

const confirmedAt = (at: string | null, said: string): Pick<AgendaLine, 'state' | 'says'> =>
  at === null ? { state: 'open', says: null } : { state: 'done', says: `${said} ${sayTime(at)}` };

const openingOf = ({ caseId, meeting, protocol }: Room, place: Place): readonly AgendaLine[] => {
  const { familyDetails, confidentiality } = protocol.protocol.meeting;
  const here = meeting.attendance.filter(({ presence }) => presence === 'present').length;
  return [
    {
      title: 'Who is here',
      href: paths.meetingPeople(caseId),
      state: here > 0 ? 'done' : 'open',
      says: here > 0 ? `${String(here)} here` : null,
      isNow: place === 'people',
    },
    ...(familyDetails === undefined
      ? []
      : [
          {
            title: 'Family details',
            href: paths.meetingFamily(caseId),
            ...confirmedAt(meeting.familyDetailsConfirmed?.at ?? null, 'confirmed'),
            isNow: place === 'family',
          },
        ]),
    ...(confidentiality === undefined
      ? []
      : [
          {
            title: 'Confidentiality',
            href: paths.meetingConfidentiality(caseId),
            ...confirmedAt(meeting.confidentialityStatedAt, 'given'),
            isNow: place === 'confidentiality',
          },
        ]),
  ];
};

/** The agenda with what is done, what is now and what is to come. An area is done once nothing in it keeps the meeting open. */
export const agendaOf = (room: Room, place: Place): Agenda => {
  const { protocol } = room.protocol;
  const uncovered = uncoveredAreas(room.meeting, notesOf(room), protocol);
  const open = undecided(room.meeting, room.protocol).filter(({ rule }) => rule.closesMeeting);
  const areas = protocol.meeting.areas.map((area): AgendaLine => {
    const toDecide = open.filter(({ rule }) => rule.area === area.id).length;
    const isCovered = !uncovered.includes(area);
    return {
      title: area.title,
      href: paths.meetingArea(room.caseId, area.id),
      state: isCovered && toDecide === 0 ? 'done' : isCovered ? 'begun' : 'open',
      says: toDecide === 0 ? null : `${String(toDecide)} to decide`,
      isNow: place === `area/${area.id}`,
    };
  });
  return { opening: openingOf(room, place), areas };
};
