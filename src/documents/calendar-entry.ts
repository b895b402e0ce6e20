import type { Booking } from '../casefile/booking/booking.ts';
import { sayMode } from '../casefile/booking/mode.ts';
import { sentenceCase } from '../protocol/in-a-sentence.ts';
import { icalParameter, icalText, icalTime, icalendar } from './icalendar.ts';
import type { Mailbox } from './mailbox.ts';

export interface CalendarEntry {
  /** The invitation's id: the same for every message about it. */
  readonly invitationId: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly reference: string;
  /** The protocol's word for the meeting: "strategy meeting". */
  readonly word: string;
  readonly mode: Booking['mode'];
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly writtenAt: string;
  readonly link: string;
  /** The mailbox that messages come from. Outlook takes a change only from the organiser of the entry. */
  readonly organiser: Mailbox;
  /** The address of the one reader: without an attendee Outlook shows no invitation. */
  readonly recipient: string;
}

/** Characters that an address does not have could end the line. */
const mailto = (email: string): string => `mailto:${email.replaceAll(/[\s"<>\p{Cc}]/gu, '')}`;

const people = ({ organiser, recipient }: CalendarEntry): readonly string[] => [
  `ORGANIZER;CN=${icalParameter(organiser.name)}:${mailto(organiser.email)}`,
  `ATTENDEE;CN=${icalParameter(recipient)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:${mailto(recipient)}`,
];

const standing = ({ method }: CalendarEntry): readonly string[] =>
  method === 'CANCEL'
    ? ['STATUS:CANCELLED', 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE']
    : ['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY'];

const description = (link: string): string =>
  `Sign in to answer and to see the details: ${link}\nAn answer given in your calendar reaches nobody. Do not forward.`;

/**
 * An iCalendar entry for one recipient: reference, time, kind of place and link. It names nobody but its reader, so
 * that whoever sees a calendar cannot tell who else was asked, and not the place itself, which may be a link to join.
 */
export const calendarEntry = (entry: CalendarEntry): string => {
  const { invitationId, sequence, method, reference, word, mode, startsAt, endsAt, writtenAt, link } = entry;
  return icalendar([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convenor//Convenor//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${icalText(invitationId)}@convenor.invalid`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTAMP:${icalTime(writtenAt)}`,
    `LAST-MODIFIED:${icalTime(writtenAt)}`,
    `DTSTART:${icalTime(startsAt)}`,
    `DTEND:${icalTime(endsAt)}`,
    `SUMMARY:${icalText(`${sentenceCase(word)} ${reference}`)}`,
    `DESCRIPTION:${icalText(description(link))}`,
    `LOCATION:${icalText(sentenceCase(sayMode(mode)))}`,
    `URL:${new URL(link).href}`,
    'CLASS:PRIVATE',
    ...standing(entry),
    'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
    ...people(entry),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
};
