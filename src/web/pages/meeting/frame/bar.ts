import { gathering } from '../../../../protocol/gathering.ts';
import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import { Temporal } from 'temporal-polyfill';
import { sayInstant, sayLength, sayTime } from '../../../../calendar/say.ts';
import { londonDate } from '../../../../calendar/london.ts';
import { type Html, html } from '../../../html.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { paths } from '../../../paths.ts';
import { type Room, chairName } from '../room.ts';

/** How much of its longest time a meeting has left, or how far it is over. */
export interface TimeLeft {
  readonly isOver: boolean;
  /** "38 min left", "12 min over". */
  readonly said: string;
  /** "one hour"; null where the protocol sets no time, and `said` is how long it has lasted. */
  readonly longest: string | null;
  readonly clauses: readonly string[];
}

const sayLongest = (minutes: number): string => (minutes === 60 ? 'one hour' : sayLength(minutes));

/** The time a meeting that began at `startedAt` has left at `now`, by the protocol. */
export const timeLeft = (startedAt: string, now: Temporal.Instant, allowed: Longest | undefined): TimeLeft => {
  const gone = now.since(Temporal.Instant.from(startedAt)).total('minutes');
  if (allowed === undefined)
    return { isOver: false, said: sayLength(Math.max(0, Math.floor(gone))), longest: null, clauses: [] };
  const { minutes, clauses } = allowed;
  const isOver = gone > minutes;
  const said = sayLength(Math.floor(Math.abs(minutes - gone)));
  return { isOver, said: `${said} ${isOver ? 'over' : 'left'}`, longest: sayLongest(minutes), clauses };
};

type Longest = NonNullable<Room['protocol']['protocol']['meeting']['longest']>;

export const leftOf = ({ meeting, protocol, now }: Room): TimeLeft =>
  timeLeft(meeting.startedAt, now, protocol.protocol.meeting.longest);

/** The words about the time: also sent by themselves, to refresh the bar. */
export const leftWords = ({ said, isOver, longest, clauses }: TimeLeft): Html =>
  longest === null
    ? html`<strong>${said}</strong> so far`
    : html`<strong>${said}</strong> ${isOver ? null : 'of '}${longest}${isOver ? html` ${clauseChips(clauses)}` : null}`;

const startedWords = ({ meeting, now }: Room): string => {
  const isToday = londonDate(meeting.startedAt).equals(londonDate(now));
  return isToday ? `started ${sayTime(meeting.startedAt)}` : `started ${sayInstant(meeting.startedAt, now)}`;
};

/** What stays on top of the room: which meeting, since when, how long still, and its end. */
export const roomBar = (room: Room): Html => {
  const { caseId, meeting, protocol, may } = room;
  const left = leftOf(room);
  return html`
  <aside class="room-bar" aria-label="Meeting ${meeting.reference}">
    <div class="room-bar__row">
      <p class="room-bar__reference"><a href="${paths.discussion(caseId)}">${meeting.reference}</a></p>
      <p class="room-bar__facts">${sentenceCase(protocol.protocol.words.discussion)} · confidential · ${startedWords(room)} · chair ${chairName(room)}</p>
      <p class="room-bar__left${left.isOver ? ' room-bar__left--over' : null}" data-room-left>${leftWords(left)}</p>
      ${may.has('close-meeting') ? html`<a class="room-bar__end" href="${paths.endMeeting(caseId)}">End ${gathering(protocol.protocol)}</a>` : null}
    </div>
  </aside>`;
};
