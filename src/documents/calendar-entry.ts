import { type DateArray, createEvent } from 'ics';
import { inLondon } from '../calendar/london.ts';

export interface CalendarEntry {
  /** The invitation's id: the same for every message about it. */
  readonly invitationId: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly reference: string;
  readonly word: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly writtenAt: string;
  readonly link: string;
}

const utc = (at: string): DateArray => {
  const { year, month, day, hour, minute } = inLondon(at).withTimeZone('UTC');
  return [year, month, day, hour, minute];
};

/** An iCalendar entry for one recipient: reference, time and link, nobody's name. Throws only when called wrongly. */
export const calendarEntry = (entry: CalendarEntry): string => {
  const { error, value } = createEvent({
    uid: `${entry.invitationId}@convenor.invalid`,
    sequence: entry.sequence,
    method: entry.method,
    status: entry.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
    title: `${entry.word.charAt(0).toUpperCase()}${entry.word.slice(1)} ${entry.reference}`,
    description: 'Sign in to answer and to see the details. Do not forward.',
    url: entry.link,
    start: utc(entry.startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(entry.endsAt),
    endInputType: 'utc',
    endOutputType: 'utc',
    created: utc(entry.writtenAt),
    lastModified: utc(entry.writtenAt),
    classification: 'PRIVATE',
    busyStatus: 'BUSY',
    productId: 'convenor',
  });
  if (value === null || value === undefined) throw new Error('The calendar entry could not be written', { cause: error });
  return value;
};
