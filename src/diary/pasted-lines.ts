import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, noAnswer } from '../calendar/answer.ts';
import { instantAt, startOfDay } from '../calendar/london.ts';
import { parseTypedDate } from '../calendar/typed-date.ts';
import { parseTypedTime } from '../calendar/typed-time.ts';

/** One line of a pasted list: its columns, and its number as people count. */
export interface PastedLine {
  readonly number: number;
  readonly columns: readonly string[];
}

/** The most lines taken at once. */
export const mostLines = 500;

/** The lines of a list pasted from a table (tabs) or typed with commas. Empty lines are passed over. */
export const pastedLines = (text: string): readonly PastedLine[] =>
  text
    .split('\n')
    .map((line, index) => ({
      number: index + 1,
      columns: line.split(line.includes('\t') ? '\t' : ',').map((column) => column.trim()),
    }))
    .filter(({ columns }) => columns.some((column) => column !== ''));

const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const written = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]+|\d{1,2})[\s./-]+(\d{4})\b/i;

type Moment = Answer<Temporal.Instant, 'not-a-moment'>;

const notOne = (message: string): Moment => noAnswer('not-a-moment', message);

const dateIn = (text: string): { readonly date: Temporal.PlainDate; readonly rest: string } | string => {
  const [whole, ...parts] = iso.exec(text) ?? written.exec(text) ?? [];
  if (whole === undefined) return 'write the day like 23/11/2026 or 23 November 2026';
  const [day = '', month = '', year = ''] = iso.test(text) ? parts.toReversed() : parts;
  const date = parseTypedDate(day, month, year);
  return date.ok ? { date: date.value, rest: text.slice(whole.length).replace(/^[\s,T]+/, '') } : date.refusal.message;
};

/**
 * Reads a day with or without a time: "23/11/2026 09:00", "Mon 23 November 2026". Without one it is the start of the day,
 * or where it ends a stretch the end of it.
 */
export const parseMoment = (typed: string, side: 'start' | 'end'): Moment => {
  const found = dateIn(typed.trim().replace(weekday, ''));
  if (typeof found === 'string') return notOne(found);
  const { date, rest } = found;
  if (rest === '') return answer(startOfDay(side === 'start' ? date : date.add({ days: 1 })));
  const time = parseTypedTime(rest);
  if (!time.ok) return notOne(time.refusal.message);
  const at = instantAt(date, time.value);
  return at.ok ? at : notOne(at.refusal.message);
};

/** From one moment until just before another, as ISO instants; a sentence where it is none. `mostDays` is the longest. */
export const parseStretch = (
  from: string,
  to: string,
  mostDays: number,
): Answer<{ readonly startsAt: string; readonly endsAt: string }, 'not-a-stretch'> => {
  const [starts, ends] = [parseMoment(from, 'start'), parseMoment(to, 'end')];
  if (!starts.ok) return noAnswer('not-a-stretch', `from: ${starts.refusal.message}`);
  if (!ends.ok) return noAnswer('not-a-stretch', `to: ${ends.refusal.message}`);
  return checkStretch(starts.value, ends.value, mostDays);
};

/** A stretch that is one: it ends after it begins, and is no longer than so many days. */
export const checkStretch = (
  starts: Temporal.Instant,
  ends: Temporal.Instant,
  mostDays: number,
): Answer<{ readonly startsAt: string; readonly endsAt: string }, 'not-a-stretch'> => {
  const hours = starts.until(ends).total('hours');
  if (hours <= 0) return noAnswer('not-a-stretch', 'the end must be after the beginning');
  // A day more or an hour: the clocks may have changed in between.
  if (hours > mostDays * 24 + 1) return noAnswer('not-a-stretch', `it is longer than ${String(mostDays)} days`);
  return answer({ startsAt: starts.toString(), endsAt: ends.toString() });
};
