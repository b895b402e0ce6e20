import { Temporal } from 'temporal-polyfill';
import { parseTypedDate } from '../../../calendar/typed-date.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { readMoment } from '../meeting/typed-moment.ts';

/** Which slot is meant: a desk of the protocol and an instant on a whole minute. */
export interface SlotMeant {
  readonly desk: string;
  /** ISO instant. */
  readonly startsAt: string;
}

export type SlotRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'slot'; readonly slot: SlotMeant }
  | { readonly kind: 'wrong'; readonly errors: readonly PageError[] };

const wholeMinute = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:00)?Z$/;

/** An instant as our own links write it; anything else was made up or cut short on the way. */
const instantIn = (text: string): string | null => {
  const [whole, year = '', month = '', day = ''] = wholeMinute.exec(text) ?? [];
  if (whole === undefined || !parseTypedDate(day, month, year).ok) return null;
  return Temporal.Instant.from(whole).toString();
};

const typedParts = ['on-day', 'on-month', 'on-year', 'on-time'];

const timeIn = (fields: Fields): { readonly startsAt: string } | PageError | null => {
  const { start } = fields;
  if (start !== undefined) {
    const startsAt = instantIn(start);
    return startsAt === null
      ? { field: 'on', message: 'Choose a slot on the board, or enter a day and time' }
      : { startsAt };
  }
  if (typedParts.every((part) => fields[part] === undefined)) return null;
  const read = readMoment(fields, 'on', 'the day and time of the meeting');
  return read.ok ? { startsAt: read.at.toString() } : read.error;
};

/** Reads the slot that an address or a form means. */
export const readSlot = (fields: Fields, { desks }: Protocol): SlotRead => {
  const time = timeIn(fields);
  if (time === null) return { kind: 'none' };
  const desk = desks.find(({ id }) => id === fields['desk'])?.id;
  const errors: PageError[] = [
    ...(desk === undefined ? [{ field: 'desk', message: 'Select a desk' }] : []),
    ...('message' in time ? [time] : []),
  ];
  if (desk === undefined || 'message' in time) return { kind: 'wrong', errors };
  return { kind: 'slot', slot: { desk, startsAt: time.startsAt } };
};
