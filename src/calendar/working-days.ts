import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, type NoAnswer, noAnswer } from './answer.ts';
import { type DaysKnown, daysKnown, type Known } from './days-known.ts';
import { sayDate } from './say.ts';
import { workingDayIndex } from './working-day-index.ts';

/** Bank holidays in the shape that GOV.UK publishes; further keys do no harm. */
export interface BankHolidays {
  readonly 'england-and-wales': { readonly events: readonly { readonly date: string }[] };
}

/** From one day to another, both in it, as ISO dates. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export type WithinCalendar<Value> = Answer<Value, 'beyond-calendar'>;
export type BeyondCalendar = NoAnswer<'beyond-calendar'>;

export interface WorkingDays {
  /** The first and last day for which every bank holiday is known. */
  readonly known: Known;
  readonly isWorkingDay: (date: Temporal.PlainDate) => WithinCalendar<boolean>;
  /** The nth working day after `date`. `date` is day 0, whether or not it is a working day. */
  readonly addWorkingDays: (date: Temporal.PlainDate, days: number) => WithinCalendar<Temporal.PlainDate>;
  /** The first of the last so many working days up to `date`, which is one of them if it is a working day. */
  readonly lastWorkingDays: (date: Temporal.PlainDate, days: number) => WithinCalendar<Temporal.PlainDate>;
  /** The first working day after `date`. */
  readonly nextWorkingDay: (date: Temporal.PlainDate) => WithinCalendar<Temporal.PlainDate>;
}

/** Answers questions about working days: Monday to Friday, bank holidays apart, and any further days that are shut. */
export const workingDays = (holidays: BankHolidays, shut: readonly Span[] = []): WorkingDays => {
  const known = yearsKnown(holidays);
  const days = daysKnown(known);
  const index = workingDayIndex(workedOf(days, holidays, shut));
  const beyond = beyondCalendar(known);

  const addWorkingDays = (date: Temporal.PlainDate, nth: number) => {
    if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`not a number of working days: ${String(nth)}`);
    const found = days.dates[index.after(days.numberOf(date), nth) ?? -1];
    return found === undefined ? beyond : answer(found);
  };

  const lastWorkingDays = (date: Temporal.PlainDate, count: number) => {
    const found = days.dates[index.firstOfLast(days.numberOf(date), count) ?? -1];
    return found === undefined ? beyond : answer(found);
  };

  return {
    known,
    addWorkingDays,
    lastWorkingDays,
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    isWorkingDay: (date) => {
      const isWorked = index.isWorked(days.numberOf(date));
      return isWorked === undefined ? beyond : answer(isWorked);
    },
  };
};

/** Whole years only: from the first year in the table to the last one whose Christmas is in it. */
const yearsKnown = (holidays: BankHolidays): Known => {
  const days = holidays['england-and-wales'].events.map(({ date }) => Temporal.PlainDate.from(date));
  const years = days.map(({ year }) => year);
  const finished = days.filter(({ month }) => month === 12).map(({ year }) => year);
  if (finished.length === 0) throw new RangeError('the table of bank holidays holds no whole year');
  return {
    from: Temporal.PlainDate.from({ year: Math.min(...years), month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year: Math.max(...finished), month: 12, day: 31 }),
  };
};

const workedOf = ({ dates }: DaysKnown, holidays: BankHolidays, shut: readonly Span[]): readonly boolean[] => {
  const kept = new Set(holidays['england-and-wales'].events.map(({ date }) => date));
  return dates.map((date) => {
    const day = date.toString();
    return date.dayOfWeek <= 5 && !kept.has(day) && !isIn(day, shut);
  });
};

const isIn = (day: string, spans: readonly Span[]): boolean => spans.some(({ from, to }) => from <= day && day <= to);

const beyondCalendar = ({ from, to }: Known): BeyondCalendar =>
  noAnswer(
    'beyond-calendar',
    `Bank holidays are known only from ${sayDate(from)} to ${sayDate(to)}, so this date cannot be worked out. ` +
      'Ask for the table of bank holidays to be brought up to date.',
  );
