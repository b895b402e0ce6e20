import { Temporal } from 'temporal-polyfill';
import { type Answer, answer, type NoAnswer, noAnswer } from './answer.ts';
import { sayDate } from './say.ts';

/** Bank holidays in the shape that GOV.UK publishes; further keys do no harm. */
export interface BankHolidays {
  readonly 'england-and-wales': { readonly events: readonly { readonly date: string }[] };
}

export type WithinCalendar<Value> = Answer<Value, 'beyond-calendar'>;
export type BeyondCalendar = NoAnswer<'beyond-calendar'>;

export interface WorkingDays {
  /** The first and last day for which every bank holiday is known. */
  readonly known: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
  readonly isWorkingDay: (date: Temporal.PlainDate) => WithinCalendar<boolean>;
  /** The nth working day after `date`. `date` is day 0, whether or not it is a working day. */
  readonly addWorkingDays: (date: Temporal.PlainDate, days: number) => WithinCalendar<Temporal.PlainDate>;
  /** The first of the last so many working days up to `date`, which is one of them if it is a working day. */
  readonly lastWorkingDays: (date: Temporal.PlainDate, days: number) => WithinCalendar<Temporal.PlainDate>;
  /** The first working day after `date`. */
  readonly nextWorkingDay: (date: Temporal.PlainDate) => WithinCalendar<Temporal.PlainDate>;
}

/**
 * Answers questions about working days (Monday to Friday, bank holidays apart) from tables made once:
 * for each day, how many working days there have been up to and with it, and the dates of all of them in order.
 */
export const workingDays = (holidays: BankHolidays): WorkingDays => {
  const known = yearsKnown(holidays);
  const { upTo, dates, placeOf } = tablesOf(holidays, known);
  const beyond = beyondCalendar(known);

  const addWorkingDays = (date: Temporal.PlainDate, days: number) => {
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of working days: ${String(days)}`);
    const before = upTo[placeOf(date)];
    if (before === undefined) return beyond;
    const found = dates[before + days - 1];
    return found === undefined ? beyond : answer(found);
  };

  const lastWorkingDays = (date: Temporal.PlainDate, days: number) => {
    const found = dates[(upTo[placeOf(date)] ?? Number.NaN) - days];
    return found === undefined ? beyond : answer(found);
  };

  return {
    known,
    addWorkingDays,
    lastWorkingDays,
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    isWorkingDay: (date) => {
      const place = placeOf(date);
      const here = upTo[place];
      return here === undefined ? beyond : answer(here > (upTo[place - 1] ?? 0));
    },
  };
};

/** Whole years only: from the first year in the table to the last one whose Christmas is in it. */
const yearsKnown = (holidays: BankHolidays): WorkingDays['known'] => {
  const days = holidays['england-and-wales'].events.map(({ date }) => Temporal.PlainDate.from(date));
  const years = days.map(({ year }) => year);
  const finished = days.filter(({ month }) => month === 12).map(({ year }) => year);
  if (finished.length === 0) throw new RangeError('the table of bank holidays holds no whole year');
  return {
    from: Temporal.PlainDate.from({ year: Math.min(...years), month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year: Math.max(...finished), month: 12, day: 31 }),
  };
};

const tablesOf = (holidays: BankHolidays, known: WorkingDays['known']) => {
  const closed = new Set(holidays['england-and-wales'].events.map(({ date }) => date));
  const upTo: number[] = [];
  const dates: Temporal.PlainDate[] = [];
  const yearStarts = new Map<number, number>();
  for (let day = known.from; Temporal.PlainDate.compare(day, known.to) <= 0; day = day.add({ days: 1 })) {
    if (day.dayOfYear === 1) yearStarts.set(day.year, upTo.length);
    if (day.dayOfWeek <= 5 && !closed.has(day.toString())) dates.push(day);
    upTo.push(dates.length);
  }
  const placeOf = (date: Temporal.PlainDate) => (yearStarts.get(date.year) ?? Number.NaN) + date.dayOfYear - 1;
  return { upTo, dates, placeOf };
};

const beyondCalendar = ({ from, to }: WorkingDays['known']): BeyondCalendar =>
  noAnswer(
    'beyond-calendar',
    `Bank holidays are known only from ${sayDate(from)} to ${sayDate(to)}, so this date cannot be worked out. ` +
      'Ask for the table of bank holidays to be brought up to date.',
  );
