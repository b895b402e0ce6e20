import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { holidaysByRule } from './testing/holidays-by-rule.ts';
import { workingDays } from './working-days.ts';

const first = Temporal.PlainDate.from('2026-01-01');
const dates = Array.from({ length: 3 * 365 }, (_, day) => first.add({ days: day }));
const isos = dates.map(String);
const kept = [2026, 2027, 2028].flatMap(holidaysByRule);
const bankHolidays = { 'england-and-wales': { events: kept.map((date) => ({ date })) } };
const isWorkedElsewhere = dates.map((date) => date.dayOfWeek <= 5 && !kept.includes(date.toString()));

const closure = fc.tuple(fc.nat(600), fc.nat(10)).map(([start, length]) => ({
  from: isos[start] ?? '',
  to: isos[start + length] ?? '',
}));
const asked = fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 30 })), { minLength: 100, maxLength: 100 });

test('Whatever days an authority is shut, a limit that leaves them out is what walking past them gives (10,000 cases)', () => {
  fc.assert(
    fc.property(fc.array(closure, { maxLength: 6 }), asked, (closures, cases) => {
      const calendar = workingDays(bankHolidays, closures);
      const isShut = isos.map((day) => closures.some(({ from, to }) => from <= day && day <= to));
      const walked = (start: number, count: number) => {
        let here = start;
        for (let left = count; left > 0; ) {
          here += 1;
          if (isWorkedElsewhere[here] === true && isShut[here] === false) left -= 1;
        }
        return isos[here];
      };
      const given = cases.map(([start, count]) => {
        const found = calendar.addWorkingDays(dates[start] ?? first, count);
        return found.ok ? found.value.toString() : found.refusal.code;
      });
      expect(given).toEqual(cases.map(([start, count]) => walked(start, count)));
    }),
    { numRuns: 100 },
  );
});
