import type { Temporal } from 'temporal-polyfill';
import { instantOf } from './instants.ts';
import { type At, closeOfDay, comesTwice, inLondon, londonDate } from './london.ts';
import { monthNames, weekdayNames } from './names.ts';
import { remember } from './remember.ts';

/** "14 January 2027" */
export const sayDate = (date: Temporal.PlainDate): string => `${dayAndMonth(date)} ${String(date.year)}`;

/** "15:30", in London. In the hour that comes twice in October, "01:30 BST" or "01:30 GMT". */
export const sayTime = remember((at: At): string => {
  const shown = inLondon(at);
  const time = shown.toPlainTime().toString({ smallestUnit: 'minute' });
  if (!comesTwice(shown)) return time;
  return `${time} ${shown.offsetNanoseconds === 0 ? 'GMT' : 'BST'}`;
});

/** "today 15:30", "yesterday 15:30", "tomorrow 10:00", "Thursday 19 November 14:05"; the year where it is not this one. */
export const sayInstant = (at: At, now: At): string => `${sayDay(londonDate(at), now)} ${sayTime(at)}`;

/** A limit: like `sayInstant`, but "end of today" or "end of Thursday 14 January" where it is the close of a day. */
export const sayDue = (due: At, now: At): string => {
  const isClose = inLondon(due).toPlainTime().equals(closeOfDay);
  return isClose ? `end of ${sayDay(londonDate(due), now)}` : sayInstant(due, now);
};

/** For hover and screen readers: "Friday 20 November 2026 at 15:30". */
export const sayExact = remember((at: At): string => {
  const day = londonDate(at);
  return `${weekday(day)} ${sayDate(day)} at ${sayTime(at)}`;
});

const daysNear = remember((now: At): readonly (readonly [string, Temporal.PlainDate])[] => {
  const today = londonDate(now);
  return [
    ['today', today],
    ['yesterday', today.subtract({ days: 1 })],
    ['tomorrow', today.add({ days: 1 })],
  ];
});

/** "today", "yesterday", "tomorrow" or "Thursday 19 November", with the year where it is not this one. */
export const sayDay = (day: Temporal.PlainDate, now: At): string => {
  const near = daysNear(now).find(([, date]) => date.equals(day));
  if (near !== undefined) return near[0];
  return `${weekday(day)} ${day.year === londonDate(now).year ? dayAndMonth(day) : sayDate(day)}`;
};

/** "2 h 10 left", "40 min left", "21 h left", "3 days left", "1 h 5 late". Rounded down, so that nobody counts on more. */
export const sayLeft = (due: At, now: At): string => {
  const left = instantOf(due).epochMilliseconds - instantOf(now).epochMilliseconds;
  return `${sayLength(Math.floor(Math.abs(left) / 60_000))} ${left < 0 ? 'late' : 'left'}`;
};

/** "40 min", "2 h 10", "21 h", "3 days"; "less than 1 min" for nothing. */
export const sayLength = (minutes: number): string => {
  if (minutes < 1) return 'less than 1 min';
  if (minutes < 60) return `${String(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${String(Math.floor(hours / 24))} days`;
  return hours >= 12 || minutes % 60 === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes % 60)}`;
};

const dayAndMonth = ({ day, month }: Temporal.PlainDate): string => `${String(day)} ${monthNames[month - 1] ?? ''}`;

const weekday = ({ dayOfWeek }: Temporal.PlainDate): string => weekdayNames[dayOfWeek - 1] ?? '';
