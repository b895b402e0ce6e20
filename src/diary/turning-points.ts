import { Temporal } from 'temporal-polyfill';
import { type At, londonDate, startOfDay } from '../calendar/london.ts';

const zone = 'Europe/London';
/** Times of day, "09:00". */
interface Hours {
  readonly from: string;
  readonly to: string;
}

const aDay = 24 * 60 * 60_000;

/** A time that comes twice in October is taken both times; one that March leaves out, as the clocks change. */
const whenShown = (date: Temporal.PlainDate, time: string): readonly number[] =>
  (['earlier', 'later'] as const).map(
    (disambiguation) =>
      date.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );

/** In the United Kingdom the clocks change at 01:00 Greenwich time. */
const clockChange = (date: Temporal.PlainDate, from: number, to: number): readonly number[] =>
  to - from === aDay ? [] : [Temporal.Instant.from(`${date.toString()}T01:00Z`).epochMilliseconds];

const pointsOn = (date: Temporal.PlainDate, times: ReadonlySet<string>): readonly number[] => {
  const start = startOfDay(date).epochMilliseconds;
  const end = startOfDay(date.add({ days: 1 })).epochMilliseconds;
  const all = [start, ...clockChange(date, start, end), ...[...times].flatMap((time) => whenShown(date, time))];
  return [...new Set(all)].sort((one, other) => one - other);
};

/**
 * The instants (epoch milliseconds, in order) on the day of `from` and so many days after it at which somebody else can
 * be on: when hours begin and end, midnight, and a change of the clocks. Day by day, as they are asked for.
 */
export function* turningPoints(hours: readonly Hours[], from: At, days: number): Generator<number, void> {
  const times = new Set(hours.flatMap((each) => [each.from, each.to]));
  const first = londonDate(from);
  for (let day = 0; day <= days; day += 1) yield* pointsOn(first.add({ days: day }), times);
}
