import { sentenceCase } from '../protocol/in-a-sentence.ts';
import { type DateArray, createEvent } from 'ics';
import { Temporal } from 'temporal-polyfill';

export interface CalendarEntry {
  /** The invitation's id: the same for every message about it. */
  readonly invitationId: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly reference: string;
  /** The protocol's word for the meeting: "strategy meeting". */
  readonly word: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly writtenAt: string;
  readonly link: string;
  /** The mailbox it comes from, which calendars show as the organiser. */
  readonly organiser?: { readonly name: string; readonly email: string };
}

const utc = (at: string): DateArray => {
  const { year, month, day, hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  return [year, month, day, hour, minute];
};

const method = (entry: CalendarEntry) =>
  ({ method: entry.method, status: entry.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED' }) as const;

/** `ics` takes an array for `DTSTAMP` as the machine's own time: milliseconds since 1970 mean the same everywhere. */
const stamps = ({ writtenAt }: CalendarEntry) => {
  const { epochMilliseconds } = Temporal.Instant.from(writtenAt);
  return { timestamp: epochMilliseconds, created: epochMilliseconds, lastModified: epochMilliseconds };
};

const times = ({ startsAt, endsAt }: CalendarEntry) =>
  ({
    start: utc(startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(endsAt),
    endInputType: 'utc',
    endOutputType: 'utc',
  }) as const;

/**
 * An iCalendar entry for one recipient: reference, time and link. It lists nobody, so that whoever sees a calendar
 * cannot tell who else was asked, and it has no place, which may be a link to join. Throws only when called wrongly.
 */
export const calendarEntry = (entry: CalendarEntry): string => {
  const { error, value } = createEvent({
    uid: `${entry.invitationId}@convenor.invalid`,
    sequence: entry.sequence,
    ...method(entry),
    ...times(entry),
    ...stamps(entry),
    title: `${sentenceCase(entry.word)} ${entry.reference}`,
    description: `Sign in to answer and to see the details: ${entry.link} Do not forward.`,
    url: entry.link,
    classification: 'PRIVATE',
    busyStatus: entry.method === 'CANCEL' ? 'FREE' : 'BUSY',
    productId: '-//Convenor//Convenor//EN',
    ...(entry.organiser === undefined ? {} : { organizer: entry.organiser }),
  });
  if (typeof value !== 'string') throw new Error('The calendar entry could not be written', { cause: error });
  return value;
};
