import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Rota } from '../protocol/schema.ts';
import { onCall } from './rota.ts';

const cited = { clauses: ['KN-201'], assumed: false };
const day = fc.constantFrom(
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'bank-holiday'] as const),
);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const shift = fc
  .record({
    who: fc.constantFrom('one', 'two', 'three'),
    days: fc.uniqueArray(day, { minLength: 1 }),
    from: time,
    to: time,
  })
  .map((each) => ({ ...each, ...cited }));
const rota = fc.array(shift, { minLength: 1, maxLength: 6 }).map(
  (shifts): Rota => ({
    id: 'police',
    title: 'Who to ring',
    shifts,
    otherwise: { who: 'otherwise', ...cited },
    ...cited,
  }),
);
const first = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds;
const instant = fc
  .integer({ min: 0, max: 366 * 24 * 60 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(first + minutes * 60_000));

test('Whatever the rota and the hour, there is always somebody to ring, and “otherwise” only when nobody else is', () => {
  fc.assert(
    fc.property(rota, instant, fc.boolean(), (one, at, isBankHoliday) => {
      const ringing = onCall(one, at, () => isBankHoliday).map(({ who }) => who);
      expect(ringing.length).toBeGreaterThan(0);
      if (ringing.includes('otherwise')) expect(ringing).toEqual(['otherwise']);
    }),
    { numRuns: 10_000 },
  );
});

test('A shift is on for exactly as long as from its beginning to its end, also past midnight', () => {
  fc.assert(
    fc.property(rota, (one) => {
      const [only] = one.shifts;
      if (only === undefined || only.days.includes('bank-holiday')) return;
      const alone = { ...one, shifts: [only] };
      const monday = Temporal.ZonedDateTime.from('2026-06-01T00:00[Europe/London]');
      const quarters = Array.from({ length: 7 * 24 * 4 }, (_, index) =>
        monday.add({ minutes: 15 * index }).toInstant(),
      );
      const on = quarters.filter((at) => onCall(alone, at, () => false)[0].who !== 'otherwise');
      const minutesOf = (written: string): number => Number(written.slice(0, 2)) * 60 + Number(written.slice(3));
      const lasts = (minutesOf(only.to) - minutesOf(only.from) + 24 * 60) % (24 * 60) || 24 * 60;
      expect(on.length * 15).toBe(lasts * only.days.length);
    }),
    { numRuns: 200 },
  );
});
