import { sentenceCase } from '../protocol/in-a-sentence.ts';
import { icalText, icalTime, icalendar } from './icalendar.ts';

/** A meeting in somebody's calendar: which, when, and where to sign in. Instants are ISO 8601. */
export interface FeedEntry {
  /** Opaque, and the same for as long as the meeting is spoken of. */
  readonly id: string;
  readonly reference: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  /** Rises with every change. */
  readonly sequence: number;
  readonly link: string;
}

export interface Feed {
  /** The protocol's word for the meeting: "strategy meeting". */
  readonly word: string;
  readonly writtenAt: string;
  readonly entries: readonly FeedEntry[];
}

const entry = (
  { id, reference, startsAt, endsAt, cancelled, sequence, link }: FeedEntry,
  { word, writtenAt }: Feed,
) => [
  'BEGIN:VEVENT',
  `UID:${icalText(id)}.calendar@convenor.invalid`,
  `SEQUENCE:${String(sequence)}`,
  `DTSTAMP:${icalTime(writtenAt)}`,
  `DTSTART:${icalTime(startsAt)}`,
  `DTEND:${icalTime(endsAt)}`,
  `SUMMARY:${icalText(`${cancelled ? 'Cancelled: ' : ''}${sentenceCase(word)} ${reference}`)}`,
  `URL:${new URL(link).href}`,
  'CLASS:PRIVATE',
  ...(cancelled ? ['STATUS:CANCELLED', 'TRANSP:TRANSPARENT'] : ['STATUS:CONFIRMED', 'TRANSP:OPAQUE']),
  'END:VEVENT',
];

/** The calendar that somebody's own calendar reads (iCalendar, RFC 5545): reference, time and link of each meeting, and nothing else. */
export const calendarFeed = (feed: Feed): string =>
  icalendar([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convenor//Convenor//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Convenor',
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    ...feed.entries.flatMap((each) => entry(each, feed)),
    'END:VCALENDAR',
  ]);
