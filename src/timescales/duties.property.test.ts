import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { londonDate } from '../calendar/london.ts';
import { momentNames } from '../protocol/moments.ts';
import type { Limit } from '../protocol/schema.ts';
import { duties } from './duties.ts';
import { limitEnd } from './limit-end.ts';
import { type ClockState, stateAt } from './state-at.ts';
import { given, moment, rule } from './testing/rule.ts';

const first = Temporal.Instant.from('2012-01-01T00:00:00Z').epochMilliseconds;
const last = Temporal.Instant.from('2028-11-01T00:00:00Z').epochMilliseconds;
const instant = fc.integer({ min: first, max: last }).map((at) => Temporal.Instant.fromEpochMilliseconds(at));
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map((hours) => ({ elapsed: `PT${String(hours)}H` })),
  fc.integer({ min: 1, max: 30 }).map((days) => ({ workingDays: days })),
  fc.constant({ sameDay: true as const }),
);
const endOf = (start: Temporal.Instant, within: Limit) => {
  const end = limitEnd(start, within, { calendar: englandAndWales });
  if (end?.ok !== true) throw new RangeError(end?.refusal.message ?? 'no end');
  return end.value;
};
const manyRuns = { numRuns: 10_000 };

describe('any limit', () => {
  test('never ends earlier because it started later (10,000 cases)', () => {
    fc.assert(
      fc.property(instant, fc.nat(7 * 86_400_000), limit, (start, later, within) => {
        const [end, other] = [endOf(start, within), endOf(start.add({ milliseconds: later }), within)];
        expect(Temporal.Instant.compare(end, other)).toBeLessThanOrEqual(0);
      }),
      manyRuns,
    );
  });

  test('in hours is exactly that many hours, over everything (10,000 cases)', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 500 }), (start, hours) => {
        const end = endOf(start, { elapsed: `PT${String(hours)}H` });
        expect(end.epochMilliseconds - start.epochMilliseconds).toBe(hours * 3_600_000);
      }),
      manyRuns,
    );
  });

  test('for the same day ends on the day it started, and a millisecond later it is tomorrow (10,000 cases)', () => {
    fc.assert(
      fc.property(instant, (start) => {
        const end = endOf(start, { sameDay: true });
        expect(Temporal.Instant.compare(start, end)).toBeLessThanOrEqual(0);
        expect(londonDate(end).equals(londonDate(start))).toBe(true);
        const tomorrow = londonDate(start).add({ days: 1 });
        expect(londonDate(end.add({ milliseconds: 1 })).equals(tomorrow)).toBe(true);
      }),
      manyRuns,
    );
  });

  test('in working days ends on a working day, with so many working days after the start and up to it', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 30 }), (start, days) => {
        const end = londonDate(endOf(start, { workingDays: days }));
        let counted = 0;
        for (let day = londonDate(start); !day.equals(end); ) {
          day = day.add({ days: 1 });
          const works = englandAndWales.isWorkingDay(day);
          if (works.ok && works.value) counted += 1;
        }
        expect(counted).toBe(days);
        expect(englandAndWales.isWorkingDay(end)).toEqual({ ok: true, value: true });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('any duty', () => {
  const stages: readonly (readonly ClockState[])[] = [['waiting'], ['running'], ['due-soon'], ['overdue', 'met']];
  const stageOf = (state: ClockState) => stages.findIndex((stage) => stage.includes(state));

  test('that nobody meets only ever goes from running to due soon to overdue as time passes', () => {
    fc.assert(
      fc.property(
        instant,
        limit,
        fc.nat(60 * 86_400),
        fc.nat(60 * 86_400),
        fc.boolean(),
        (start, within, a, b, window) => {
          const [duty] = duties(given([rule({ within, window })], [moment('meeting-decided', start.toString())]));
          if (duty === undefined) throw new RangeError('one duty expected');
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((seconds) => start.add({ seconds }));
          if (sooner === undefined || later === undefined) throw new RangeError('two instants expected');
          expect(stageOf(stateAt(duty, sooner))).toBeLessThanOrEqual(stageOf(stateAt(duty, later)));
        },
      ),
    );
  });

  const moments = fc.array(
    fc
      .tuple(fc.constantFrom(...momentNames), instant, fc.constantFrom(null, 'one', 'other'))
      .map(([name, at, subject]) => moment(name, at.toString(), subject)),
    { maxLength: 30 },
  );
  const anyRule = fc
    .record({
      starts: fc.uniqueArray(fc.constantFrom(...momentNames), { minLength: 1, maxLength: 3 }),
      ends: fc.constantFrom(...momentNames).map((end) => [end]),
      anchor: fc.constantFrom('first' as const, 'last' as const, { that: 'section-47-started' }),
      within: limit,
      window: fc.boolean(),
    })
    .chain((fields) => fc.constantFrom(rule(fields), rule({ ...fields, each: 'recipient' })));

  test('is the same in whatever order the moments were recorded', () => {
    fc.assert(
      fc.property(anyRule, moments, (one, some) => {
        expect(
          duties(given([one], [...some].reverse())).map(({ dueAt, endedAt, state }) => [dueAt, endedAt, state]),
        ).toEqual(duties(given([one], some)).map(({ dueAt, endedAt, state }) => [dueAt, endedAt, state]));
      }),
    );
  });

  test('that is a window is never overdue and never met late', () => {
    fc.assert(
      fc.property(anyRule, moments, instant, (one, some, now) => {
        const states = duties(given([{ ...one, window: true }], some, { now })).map(({ state }) => state);
        expect(states.filter((state) => state === 'overdue' || state === 'met-late')).toEqual([]);
      }),
    );
  });

  test('never ends before it starts, and has one key each', () => {
    fc.assert(
      fc.property(anyRule, moments, (one, some) => {
        const found = duties(given([one], some));
        for (const { startedAt, endedAt } of found) {
          if (startedAt !== null && endedAt !== null) {
            expect(Temporal.Instant.compare(startedAt, endedAt)).toBeLessThanOrEqual(0);
          }
        }
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
    );
  });
});
