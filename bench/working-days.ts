import { addBusinessDays, addDays, isWeekend } from 'date-fns';
import { Temporal } from 'temporal-polyfill';
import { daysKnown } from '../src/calendar/days-known.ts';
import { englandAndWales } from '../src/calendar/england-and-wales.ts';
import { holidaysByRule } from '../src/calendar/testing/holidays-by-rule.ts';
import { workingDayIndex } from '../src/calendar/working-day-index.ts';
import { print } from './figure.ts';

const dayInMilliseconds = 86_400_000;
const { known } = englandAndWales;
const { dates } = daysKnown(known);
const first = Date.UTC(known.from.year, 0, 1);

/** Which days are worked, by the rules and proclamations and by JavaScript's own calendar: nothing of ours. */
const worked = (): readonly boolean[] => {
  const years = Array.from({ length: known.to.year - known.from.year + 1 }, (_, place) => known.from.year + place);
  const holidays = new Set(years.flatMap(holidaysByRule));
  return dates.map((_, day) => {
    const date = new Date(first + day * dayInMilliseconds);
    return date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10));
  });
};

const byRule = worked();

/** The oracle: walks the calendar day by day. Undefined beyond it. */
const stepped = (day: number, nth: number): number | undefined => {
  let here = day;
  for (let left = nth; left > 0; ) {
    here += 1;
    if (here >= byRule.length) return undefined;
    if (byRule[here] === true) left -= 1;
  }
  return here;
};

// date-fns counts in the machine's own zone, from midnight to midnight.
const local = dates.map(({ year, month, day }) => new Date(year, month - 1, day));
const closed = new Set(local.filter((date, day) => !isWeekend(date) && byRule[day] === false).map(Number));

/** The nth working day with date-fns, stepping over bank holidays: the loop that people write with it. */
const withDateFns = (date: Date, nth: number): Date => {
  let here = date;
  for (let left = nth; left > 0; ) {
    here = addDays(here, 1);
    if (!isWeekend(here) && !closed.has(here.getTime())) left -= 1;
  }
  return here;
};

/** A stream of cases that is the same in every run: a day of the calendar and 1 to 30 working days. */
const cases = function* (count: number, lastDay: number): Generator<readonly [day: number, nth: number]> {
  let state = 20_261_122;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let left = count; left > 0; left -= 1) yield [next(lastDay), 1 + next(30)];
};

type Way = (day: number, nth: number) => unknown;

/** Days of one year, as the days are that an authority asks about. */
const asked = [...cases(20_000, 365)].map(([day, nth]) => [day + dates.length - 3 * 365, nth] as const);

const nanoseconds = (way: Way): number => {
  const began = performance.now();
  for (const [day, nth] of asked) way(day, nth);
  return ((performance.now() - began) * 1e6) / asked.length;
};

const dateAt = (day: number): Temporal.PlainDate => dates[day] ?? known.from;
const localAt = (day: number): Date => local[day] ?? new Date(0);
const index = workingDayIndex(byRule);

const ways = {
  'addWorkingDays of Convenor': (day, nth) => englandAndWales.addWorkingDays(dateAt(day), nth),
  'its index, in days counted': index.after,
  'addDays of date-fns, over bank holidays': (day, nth) => withDateFns(localAt(day), nth),
  'addBusinessDays of date-fns, which knows no bank holidays': (day, nth) => addBusinessDays(localAt(day), nth),
} as const satisfies Readonly<Record<string, Way>>;

/** Nanoseconds an answer: the best of rounds taken in turn, so that what else the machine does is left out of all alike. */
const timeThem = (): ReadonlyMap<string, number> => {
  const taken = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 15; round += 1)
    for (const [name, way] of Object.entries(ways)) taken.get(name)?.push(nanoseconds(way));
  return new Map([...taken].map(([name, all]) => [name, Math.min(...all)]));
};

type IsRight = (day: number, nth: number, right: number | undefined) => boolean;

const oursIsRight: IsRight = (day, nth, right) => {
  const found = englandAndWales.addWorkingDays(dateAt(day), nth);
  if (!found.ok || right === undefined) return !found.ok && right === undefined;
  return found.value.equals(dateAt(right));
};

const theirsIsRight: IsRight = (day, nth, right) =>
  right !== undefined && addBusinessDays(localAt(day), nth).getTime() === localAt(right).getTime();

/** How many of so many random cases come out as walking day by day does. */
const countRight = (count: number, lastDay: number, isRight: IsRight): number => {
  let found = 0;
  for (const [day, nth] of cases(count, lastDay)) if (isRight(day, nth, stepped(day, nth))) found += 1;
  return found;
};

const tenMillion = 10_000_000;

/** Working days beside date-fns: how long one answer takes, and how many answers are right. */
export function measureWorkingDays(): void {
  const taken = timeThem();
  const [mine = 0, , loop = 0, plain = 0] = [...taken.values()];
  for (const [name, value] of taken) print({ figure: name, value, unit: 'ns' });
  print({ figure: 'faster than date-fns over bank holidays', value: loop / mine, unit: 'times', atLeast: 20 });
  print({ figure: 'faster than addBusinessDays', value: plain / mine, unit: 'times' });
  const all = dates.length;
  print({
    figure: 'working days that are right',
    value: countRight(tenMillion, all, oursIsRight),
    unit: 'cases',
    of: tenMillion,
  });
  print({
    figure: 'addBusinessDays that are right',
    value: countRight(tenMillion / 10, all - 60, theirsIsRight),
    unit: 'cases',
    of: tenMillion / 10,
  });
}
