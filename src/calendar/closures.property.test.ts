import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { authorityCalendar } from './authority-calendar.ts';
import { englandAndWales } from './england-and-wales.ts';
import { holidaysByRule } from './testing/holidays-by-rule.ts';

const first = Temporal.PlainDate.from('2026-01-01');
const bankHolidays = new Set([2026, 2027, 2028].flatMap(holidaysByRule));

const closure = fc.tuple(fc.nat(600), fc.nat(10)).map(([start, length]) => ({
  from: first.add({ days: start }).toString(),
  to: first.add({ days: start + length }).toString(),
  title: 'Shut',
  decidedBy: 'Cabinet',
}));
const asked = fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 30 })), { minLength: 50, maxLength: 50 });

test('Whatever days an authority is shut, limits that leave them out walk past them, and all others do not (10,000 cases)', () => {
  fc.assert(
    fc.property(fc.array(closure, { maxLength: 6 }), asked, (closures, cases) => {
      const calendar = authorityCalendar({ closures, schoolYears: [] });
      const isWorked = (date: Temporal.PlainDate): boolean => {
        const day = date.toString();
        const isShut = closures.some(({ from, to }) => from <= day && day <= to);
        return date.dayOfWeek <= 5 && !bankHolidays.has(day) && !isShut;
      };
      for (const [start, count] of cases) {
        const from = first.add({ days: start });
        let here = from;
        for (let left = count; left > 0; ) {
          here = here.add({ days: 1 });
          if (isWorked(here)) left -= 1;
        }
        expect(calendar.exceptClosures.addWorkingDays(from, count)).toEqual({ ok: true, value: here });
        expect(calendar.addWorkingDays(from, count)).toEqual(englandAndWales.addWorkingDays(from, count));
      }
    }),
    { numRuns: 200 },
  );
});
