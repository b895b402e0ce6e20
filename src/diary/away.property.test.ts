import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { awayOver } from './away.ts';
import type { DayHours } from './hours.ts';

const quarter = 15 * 60_000;
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const hours = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time }), {
  minLength: 1,
  maxLength: 6,
});
/** A quarter of an hour in 2026, more often near the days on which the clocks change. */
const begins = fc
  .oneof(
    fc.integer({ min: 0, max: 364 * 96 }),
    ...['2026-03-28T12:00Z', '2026-10-24T12:00Z'].map((day) => {
      const first = (at(day) - at('2026-01-01T00:00Z')) / quarter;
      return fc.integer({ min: first, max: first + 96 });
    }),
  )
  .map((quarters) => at('2026-01-01T00:00Z') + quarters * quarter);

function at(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** Whether the clocks on the wall show a time within these hours: the plain way to ask, one instant after the other. */
const isOnWall = (all: readonly DayHours[], instant: number, isClosed: (date: Temporal.PlainDate) => boolean) => {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/London');
  const now = shown.toPlainTime().toString({ smallestUnit: 'minute' });
  const [today, yesterday] = [shown.toPlainDate(), shown.toPlainDate().subtract({ days: 1 })];
  const runs = (weekday: number, date: Temporal.PlainDate) => weekday === date.dayOfWeek && !isClosed(date);
  return all.some(({ weekday, from, to }) =>
    from < to
      ? runs(weekday, today) && now >= from && now < to
      : (runs(weekday, today) && now >= from) || (runs(weekday, yesterday) && now < to),
  );
};

/** In the hour that comes twice a shift that ends or begins in it is worked through: no clock can tell which was meant. */
const comesTwice = (instant: number): boolean =>
  instant >= at('2026-10-25T00:00Z') && instant < at('2026-10-25T02:00Z');

test('Whatever the hours and the day, somebody can be had just when the clocks on the wall say that they work', () => {
  fc.assert(
    fc.property(hours, begins, fc.integer({ min: 1, max: 7 }), (all, from, closedDay) => {
      const isClosed = (date: Temporal.PlainDate) => date.dayOfWeek === closedDay;
      const stretch = { from, to: from + 48 * 4 * quarter };
      const kept = { hours: all, onClosedDays: false, absences: [], busy: [] };
      const away = awayOver(kept, stretch, isClosed);
      for (let instant = stretch.from; instant < stretch.to; instant += quarter) {
        if (comesTwice(instant)) continue;
        const isAway = away.some((each) => each.from <= instant && instant < each.to);
        expect(isAway, Temporal.Instant.fromEpochMilliseconds(instant).toString()).toBe(
          !isOnWall(all, instant, isClosed),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('What is answered lies within what was asked, is in order, and no hours outside work touch', () => {
  const away = fc.record({
    why: fc.constantFrom('leave' as const, 'absence' as const),
    from: begins,
    lasts: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(hours, begins, fc.array(away, { maxLength: 4 }), (all, from, absences) => {
      const stretch = { from, to: from + 7 * 96 * quarter };
      const kept = {
        hours: all,
        onClosedDays: true,
        absences: absences.map(({ why, from: start, lasts }) => ({ why, from: start, to: start + lasts * quarter })),
        busy: [],
      };
      const found = awayOver(kept, stretch, () => false);
      for (const [index, one] of found.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(Math.max(stretch.from, found[index - 1]?.from ?? 0));
        expect(one.to).toBeLessThanOrEqual(stretch.to);
        expect(one.to).toBeGreaterThan(one.from);
      }
      const outside = found.filter(({ why }) => why === 'outside-hours');
      for (const [index, one] of outside.entries()) expect(one.from).toBeGreaterThan(outside[index - 1]?.to ?? 0);
    }),
    { numRuns: 200 },
  );
});
