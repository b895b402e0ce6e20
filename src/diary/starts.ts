import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { inLondon, instantAt } from '../calendar/london.ts';
import { remember } from '../calendar/remember.ts';
import { bookedMinutes } from '../casefile/booking/booking-rules.ts';
import type { Protocol, ProtocolInForce } from '../protocol/schema.ts';
import type { Stretch } from './diaries.ts';

/** A time at which a meeting could be held, and what clocks in London show then. */
export interface Start extends Stretch {
  /** The date in London, `2026-11-20`. */
  readonly day: string;
  /** "10:00", and when it ends. */
  readonly time: string;
  readonly ends: string;
  /** Whether it lies on a school day; null where nobody has said when schools are on holiday. */
  readonly isSchoolDay: boolean | null;
  /** Whether the procedure foresees it: one of its slots, or within the hours in which its desks book. */
  readonly isRegular: boolean;
}

type InForce = Pick<ProtocolInForce, 'protocol' | 'calendar'>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const quarter = 15;

/** Clocks change on the hour, so within one they stand the same way off: asking the zone for each time is slow. */
const offsetOf = remember(
  (hours: number): number =>
    inLondon(Temporal.Instant.fromEpochMilliseconds(hours * hour)).offsetNanoseconds / 1_000_000,
);

/** Milliseconds since 1970 as clocks in London show them. */
const shownAt = (at: number): number => at + offsetOf(Math.floor(at / hour));

/** The day in London, counted from 1970. */
const dayAt = (at: number): number => Math.floor(shownAt(at) / day);

const dateOf = remember((days: number): Temporal.PlainDate => new Temporal.PlainDate(1970, 1, 1).add({ days }));

const clockAt = (at: number): string => timeAt(Math.floor((shownAt(at) % day) / minute));

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Between which minutes of a day a desk without slots books: all day where nobody says. */
const deskHours = ({ arranging, officeHours }: Protocol): { readonly from: number; readonly to: number } => {
  const hours = arranging.find(({ asks }) => asks === 'desk-hours') ?? officeHours;
  return hours === undefined || !('from' in hours)
    ? { from: 0, to: 24 * 60 }
    : { from: minutesIn(hours.from), to: minutesIn(hours.to) };
};

const timesOf = (rules: Protocol): readonly string[] => {
  if (rules.slots !== undefined) return rules.slots.starts;
  const { from, to } = deskHours(rules);
  const last = to - bookedMinutes(rules);
  return Array.from({ length: Math.max(0, Math.floor((last - from) / quarter) + 1) }, (_, place) =>
    timeAt(from + place * quarter),
  );
};

/** What is known of a day: whether schools are open, and the times at which the procedure has meetings begin. */
interface DayOfStarts {
  readonly date: string;
  readonly isSchoolDay: boolean | null;
  readonly starts: readonly Start[];
}

const isSchoolDay = (date: Temporal.PlainDate, calendar: AuthorityCalendar): boolean | null => {
  const working = calendar.isWorkingDay(date);
  if (working.ok && !working.value) return false;
  const isHoliday = calendar.isSchoolHoliday(date);
  return isHoliday === null ? null : !isHoliday;
};

/** A time that the clocks skip is left out; on a day that is not worked there is none. */
const startsOfDay = (date: Temporal.PlainDate, { protocol, calendar }: InForce): readonly Start[] => {
  const working = calendar.exceptClosures.isWorkingDay(date);
  if (!working.ok || !working.value) return [];
  const minutes = bookedMinutes(protocol);
  const about = { day: date.toString(), isSchoolDay: isSchoolDay(date, calendar), isRegular: true };
  return timesOf(protocol).flatMap((time): Start[] => {
    const at = instantAt(date, Temporal.PlainTime.from(time));
    if (!at.ok) return [];
    const from = at.value.epochMilliseconds;
    return [{ ...about, from, to: from + minutes * minute, time, ends: timeAt(minutesIn(time) + minutes) }];
  });
};

type OfDay = (days: number) => DayOfStarts;

const byProtocol = new WeakMap<Protocol, WeakMap<AuthorityCalendar, OfDay>>();

/** The days of a protocol, each worked out once. */
const daysOf = (inForce: InForce): OfDay => {
  const { protocol, calendar } = inForce;
  const byCalendar = byProtocol.get(protocol) ?? new WeakMap<AuthorityCalendar, OfDay>();
  byProtocol.set(protocol, byCalendar);
  const known =
    byCalendar.get(calendar) ??
    remember((days: number): DayOfStarts => {
      const date = dateOf(days);
      const starts = startsOfDay(date, inForce);
      return { date: date.toString(), isSchoolDay: isSchoolDay(date, calendar), starts };
    });
  byCalendar.set(calendar, known);
  return known;
};

/** The times at which the procedure has meetings begin, from one instant up to and with another, in order. */
export const regularStarts = (inForce: InForce, { from, to }: Stretch): readonly Start[] => {
  const ofDay = daysOf(inForce);
  const last = dayAt(to);
  const starts: Start[] = [];
  for (let days = dayAt(from); days <= last; days += 1)
    for (const start of ofDay(days).starts) if (start.from >= from && start.from <= to) starts.push(start);
  return starts;
};

/** What clocks in London show at an instant that somebody chose: a time that the procedure foresees, or another. */
export const startAt = (inForce: InForce, from: number): Start => {
  const { date, isSchoolDay: schoolDay, starts } = daysOf(inForce)(dayAt(from));
  const regular = starts.find((start) => start.from === from);
  if (regular !== undefined) return regular;
  const to = from + bookedMinutes(inForce.protocol) * minute;
  return { from, to, day: date, time: clockAt(from), ends: clockAt(to), isSchoolDay: schoolDay, isRegular: false };
};

/** Every quarter of an hour, by day and by night, from one instant up to and with another. */
export const anyStarts = (inForce: InForce, { from, to }: Stretch): readonly Start[] => {
  const step = quarter * minute;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, place) => startAt(inForce, first + place * step));
};
