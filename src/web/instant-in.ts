import { Temporal } from 'temporal-polyfill';
import { parseTypedDate } from '../calendar/typed-date.ts';

const written = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;

/** An instant in an address or a hidden field, as our own pages write it; null for anything else. */
export const instantIn = (text: string | undefined): Temporal.Instant | null => {
  const [whole, year = '', month = '', day = ''] = written.exec(text ?? '') ?? [];
  return whole !== undefined && parseTypedDate(day, month, year).ok ? Temporal.Instant.from(whole) : null;
};
