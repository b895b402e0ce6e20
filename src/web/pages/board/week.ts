import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../../../calendar/authority-calendar.ts';
import { isBefore } from '../../../calendar/instants.ts';
import { londonDate } from '../../../calendar/london.ts';
import { sayDayInFull } from './day.ts';
import type { Diaries, Stretch } from '../../../diary/diaries.ts';
import { linesFree } from '../../../diary/lines-free.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { startsOn } from './slots.ts';

/** What one desk has left on one day. */
export interface WeekCell {
  readonly free: number;
  /** How many meetings it could still hold if none were booked. */
  readonly of: number;
}

export interface WeekDay {
  readonly date: Temporal.PlainDate;
  /** "Monday 23 November 2026" */
  readonly inFull: string;
  /** The selected request’s limit has passed before the first slot of the day. */
  readonly isTooLate: boolean;
}

/** The working days ahead: how much room each desk has on each. */
export interface Week {
  readonly days: readonly WeekDay[];
  readonly rows: readonly { readonly desk: string; readonly name: string; readonly cells: readonly WeekCell[] }[];
}

export interface WeekAsked {
  readonly protocol: Protocol;
  readonly calendar: AuthorityCalendar;
  readonly now: Temporal.Instant;
  /** The limit of the selected request. */
  readonly meetBy: string | null;
}

const daysShown = 5;

/** The next working days, today among them if it is one. */
const workingDays = ({ calendar, now }: WeekAsked): readonly Temporal.PlainDate[] => {
  const days: Temporal.PlainDate[] = [];
  let day = londonDate(now).subtract({ days: 1 });
  while (days.length < daysShown) {
    const next = calendar.nextWorkingDay(day);
    if (!next.ok) return days;
    day = next.value;
    days.push(day);
  }
  return days;
};

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

const cellOf = (starts: readonly Stretch[], desk: Diaries['desks'][number], { meetings }: Diaries): WeekCell => {
  const open = starts.filter((start) => !desk.away.some((away) => overlap(away, start)));
  const left = open.map((start) => {
    const there = meetings.filter((meeting) => meeting.desk === desk.id && overlap(meeting, start));
    return linesFree(there, desk.capacity).length;
  });
  return { free: left.reduce((sum, lines) => sum + lines, 0), of: open.length * desk.capacity };
};

/** The slots that have not begun, as stretches. */
const startsLeft = (day: Temporal.PlainDate, { protocol, now }: WeekAsked): readonly Stretch[] =>
  startsOn(day, protocol)
    .filter(({ startsAt }) => !isBefore(startsAt, now))
    .map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) }));

/** How much room there is at each desk in the working days ahead; null where any time can be booked. */
export const weekOf = (diaries: Diaries, asked: WeekAsked): Week | null => {
  if (asked.protocol.slots === undefined) return null;
  const dates = workingDays(asked);
  const starts = dates.map((date) => startsLeft(date, asked));
  return {
    days: dates.map((date) => ({
      date,
      inFull: sayDayInFull(date),
      isTooLate: isTooLate(date, asked),
    })),
    rows: diaries.desks.map((desk) => ({
      desk: desk.id,
      name: desk.name,
      cells: starts.map((of) => cellOf(of, desk, diaries)),
    })),
  };
};

const isTooLate = (date: Temporal.PlainDate, { protocol, meetBy }: WeekAsked): boolean => {
  const first = startsOn(date, protocol)[0];
  return meetBy !== null && first !== undefined && isBefore(meetBy, first.startsAt);
};
