import { factsOfCase } from '../../../../casefile/facts-of-case.ts';
import { guidanceOn } from '../../../../casefile/guidance-on.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Part, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { guidanceDetails } from '../../../pieces/guidance.ts';
import type { Visitor } from '../../../visitor.ts';
import { markOf } from '../mark.ts';
import type { Room } from '../room.ts';
import { type Place, agendaOf } from './agenda.ts';
import { agendaView } from './agenda-view.ts';
import { roomBar } from './bar.ts';
import { besideOf } from './beside.ts';
import { besideView } from './beside-view.ts';

export interface RoomPage {
  readonly room: Room;
  readonly visitor: Visitor;
  readonly place: Place;
  readonly title: string;
  readonly body: Part;
  readonly errors?: readonly PageError[] | undefined;
}

/** Where the page asks whether anything changed, and what it shows so far. */
const watch = ({ caseId, meeting, papers }: Room, place: Place) =>
  html` data-room="${paths.meetingNow(caseId)}" data-room-mark="${markOf(meeting.version, papers.values(), place)}" data-room-place="${place}"`;

/** The part of the page that is refreshed while people work, apart from what anybody types in. */
export const agendaPart = (room: Room, place: Place) => agendaView(agendaOf(room, place));
export const besidePart = (room: Room, place: Place) =>
  besideView(besideOf(room), { peopleHref: paths.meetingPeople(room.caseId), withPeople: place !== 'people' });

const guidanceInRoom = ({ meeting, protocol, now }: Room) =>
  guidanceOn('meeting', protocol, factsOfCase(meeting, protocol, now.toString()));

/** The meeting room: writing in the middle, the agenda before it, people and decisions after it. */
export const roomPage = ({ room, visitor, place, title, body, errors = [] }: RoomPage): string =>
  page({
    title: `${title}, ${room.meeting.reference}`,
    visitor,
    active: 'discussions',
    wide: true,
    errors,
    styles: ['room.css'],
    scripts: ['room.js'],
    beforeMain: roomBar(room),
    body: html`
      <div class="room"${watch(room, place)}>
        <div class="room__main">
          <p class="room__ways"><a class="govuk-link" href="#agenda">Agenda</a> <a class="govuk-link" href="#beside">People and decisions</a></p>
          <div data-room-news role="status"></div>
          ${body}
          ${guidanceDetails(guidanceInRoom(room))}
        </div>
        <nav class="room__agenda" id="agenda" aria-label="Agenda" data-room-part="agenda">${agendaPart(room, place)}</nav>
        <aside class="room__beside" id="beside" aria-label="People and decisions" data-room-part="beside">${besidePart(room, place)}</aside>
      </div>`,
  });
