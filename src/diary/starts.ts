import { Temporal } from 'temporal-polyfill';
import type { AuthorityCalendar } from '../calendar/authority-calendar.ts';
import { inLondon, instantAt, londonDate } from '../calendar/london.ts';
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
  /** Whether it lies on a school day; true where nobody knows. */
  readonly isSchoolDay: boolean;
  /** Whether the procedure foresees it: one of its slots, or within the hours in which its desks book. */
  readonly isRegular: boolean;
}

type InForce = Pick<ProtocolInForce, 'protocol' | 'calendar'>;

const minute = 60_000;
const quarter = 15;

/** As text: what is asked again is remembered by it. */
const instantFrom = (epochMilliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();

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

const isSchoolDay = (date: Temporal.PlainDate, calendar: AuthorityCalendar): boolean => {
  const working = calendar.isWorkingDay(date);
  return (!working.ok || working.value) && calendar.isSchoolHoliday(date) !== true;
};

/** The times of a working day at which the procedure has meetings begin; one that the clocks skip is left out. */
const startsOfDay = (date: Temporal.PlainDate, { protocol, calendar }: InForce): readonly Start[] => {
  const working = calendar.exceptClosures.isWorkingDay(date);
  if (!working.ok || !working.value) return [];
  const minutes = bookedMinutes(protocol);
  const schoolDay = isSchoolDay(date, calendar);
  return timesOf(protocol).flatMap((time): Start[] => {
    const at = instantAt(date, Temporal.PlainTime.from(time));
    if (!at.ok) return [];
    const from = at.value.epochMilliseconds;
    const ends = timeAt(minutesIn(time) + minutes);
    return [
      { from, to: from + minutes * minute, day: date.toString(), time, ends, isSchoolDay: schoolDay, isRegular: true },
    ];
  });
};

const byProtocol = new WeakMap<Protocol, WeakMap<AuthorityCalendar, (day: string) => readonly Start[]>>();

const remembered = (inForce: InForce): ((day: string) => readonly Start[]) => {
  const { protocol, calendar } = inForce;
  const byCalendar = byProtocol.get(protocol) ?? new WeakMap<AuthorityCalendar, (day: string) => readonly Start[]>();
  byProtocol.set(protocol, byCalendar);
  const known =
    byCalendar.get(calendar) ?? remember((day: string) => startsOfDay(Temporal.PlainDate.from(day), inForce));
  byCalendar.set(calendar, known);
  return known;
};

/** The times at which the procedure has meetings begin, from one instant up to and with another, in order. */
export const regularStarts = (inForce: InForce, { from, to }: Stretch): readonly Start[] => {
  const ofDay = remembered(inForce);
  const last = londonDate(instantFrom(to));
  const starts: Start[] = [];
  for (let day = londonDate(instantFrom(from)); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    starts.push(...ofDay(day.toString()));
  return starts.filter((start) => start.from >= from && start.from <= to);
};

const clockAt = (at: number): string => inLondon(instantFrom(at)).toPlainTime().toString({ smallestUnit: 'minute' });

/** What clocks in London show at an instant that somebody chose: a time that the procedure foresees, or another. */
export const startAt = (inForce: InForce, from: number): Start => {
  const [regular] = regularStarts(inForce, { from, to: from });
  if (regular !== undefined) return regular;
  const to = from + bookedMinutes(inForce.protocol) * minute;
  const day = londonDate(instantFrom(from));
  return {
    ...{ from, to, day: day.toString(), time: clockAt(from), ends: clockAt(to), isRegular: false },
    isSchoolDay: isSchoolDay(day, inForce.calendar),
  };
};

/** Every quarter of an hour, by day and by night, from one instant up to and with another. */
export const anyStarts = (inForce: InForce, { from, to }: Stretch): readonly Start[] => {
  const step = quarter * minute;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, place) => startAt(inForce, first + place * step));
};
