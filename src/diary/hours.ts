import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { inLondon, startOfDay } from '../calendar/london.ts';
import { remember } from '../calendar/remember.ts';
import type { Stretch } from './diaries.ts';

/** Hours of one day of the week by the clocks in London: Monday is 1, times are "09:00". Where `to` is not after `from` they run past midnight. */
export interface DayHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

type IsClosed = (date: Temporal.PlainDate) => boolean;

/** A day in London: when it begins, and for how many milliseconds it lasts, which twice a year is not 24 hours. */
interface Day {
  readonly date: Temporal.PlainDate;
  readonly start: number;
  readonly lasts: number;
}

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** In March the hour from 01:00 is left out: whatever begins or ends in it does so when the clocks go forward. */
const shownOn = ({ lasts }: Day, time: string): string => (lasts < wholeDay && time.startsWith('01:') ? '02:00' : time);

/** Asking the time zone is slow, and on all days but two a year the clocks simply run. */
const clockShows = (day: Day, time: string, hour: 'earlier' | 'later'): number =>
  day.lasts === wholeDay
    ? day.start + minutesIn(time) * minute
    : day.date
        .toPlainDateTime(shownOn(day, time))
        // In October that hour comes twice, and is worked both times.
        .toZonedDateTime('Europe/London', { disambiguation: hour }).epochMilliseconds;

/** The days from one date to another. A board asks for the same few weeks for everybody who has a diary. */
const daysBetween = remember((dates: string): readonly Day[] => {
  const [first = '', last = ''] = dates.split('/');
  const days: Day[] = [];
  let date = Temporal.PlainDate.from(first);
  let start = startOfDay(date).epochMilliseconds;
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    const next = date.add({ days: 1 });
    const end = startOfDay(next).epochMilliseconds;
    days.push({ date, start, lasts: end - start });
    [date, start] = [next, end];
  }
  return days;
});

const dateAt = (milliseconds: number): Temporal.PlainDate =>
  inLondon(Temporal.Instant.fromEpochMilliseconds(milliseconds)).toPlainDate();

/** The days of a stretch, and the one before it, whose hours may run into it. */
const daysOf = ({ from, to }: Stretch): readonly Day[] =>
  daysBetween(`${dateAt(from).subtract({ days: 1 }).toString()}/${dateAt(to).toString()}`);

const dayAfter = ({ date, start, lasts }: Day): Day => {
  const next = date.add({ days: 1 });
  const end = startOfDay(next.add({ days: 1 })).epochMilliseconds;
  return { date: next, start: start + lasts, lasts: end - start - lasts };
};

/** A bank holiday, or a day on which the authority's offices are shut. Beyond the calendar nothing is known to be shut. */
export const isClosedDay =
  (calendar: Pick<AuthorityCalendar, 'isWorkingDay' | 'closureOn'>): IsClosed =>
  (date) => {
    const working = calendar.isWorkingDay(date);
    return (date.dayOfWeek <= 5 && working.ok && !working.value) || calendar.closureOn(date) !== null;
  };

/** When somebody with these hours works in a stretch, in order; hours that meet are one. Closed days have none. */
export const workingTimes = (hours: readonly DayHours[], stretch: Stretch, isClosed: IsClosed): readonly Stretch[] => {
  const worked = daysOf(stretch)
    .filter(({ date }) => !isClosed(date))
    .flatMap((day) =>
      hours
        .filter(({ weekday }) => weekday === day.date.dayOfWeek)
        .map(({ from, to }) => ({
          from: clockShows(day, from, 'earlier'),
          to: to > from ? clockShows(day, to, 'later') : clockShows(dayAfter(day), to, 'later'),
        })),
    );
  return joined(worked.map((each) => within(each, stretch)));
};

/** As much of one stretch as lies in another; nothing of it where `to` is not after `from`. */
export const within = <One extends Stretch>(one: One, { from, to }: Stretch): One => ({
  ...one,
  from: Math.max(one.from, from),
  to: Math.min(one.to, to),
});

/** Stretches in order, those that touch or overlap made one. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const all: Stretch[] = [];
  for (const { from, to } of stretches.filter((each) => each.to > each.from).toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || from > last.to) all.push({ from, to });
    else if (to > last.to) all[all.length - 1] = { from: last.from, to };
  }
  return all;
};

/** What is left of a stretch between others, which are in order and do not overlap. */
export const between = (taken: readonly Stretch[], { from, to }: Stretch): readonly Stretch[] =>
  [...taken, { from: to, to }]
    .map((next, index) => ({ from: taken[index - 1]?.to ?? from, to: next.from }))
    .filter((gap) => gap.to > gap.from);
