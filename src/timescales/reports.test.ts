import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import type { Report } from '../protocol/schema.ts';
import { isReportDue, leadsToReview, periodEnd, reportDue } from './reports.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

describe('The period of a report', () => {
  test.each([
    ['month', 'calendar', '2026-02-10', '2026-02-28'],
    ['month', 'calendar', '2028-02-10', '2028-02-29'],
    ['quarter', 'calendar', '2026-04-01', '2026-06-30'],
    ['quarter', 'financial', '2026-03-31', '2026-03-31'],
    ['year', 'calendar', '2026-04-01', '2026-12-31'],
    ['year', 'financial', '2026-04-01', '2027-03-31'],
    ['year', 'financial', '2026-03-31', '2026-03-31'],
  ] as const)('a %s of the %s year with %s in it ends on %s', (every, year, date, end) => {
    expect(periodEnd({ every, year }, day(date)).toString()).toBe(end);
  });
});

describe('A report is due', () => {
  const due = (within: Report['within'], end: string) => {
    const found = reportDue({ within }, day(end), englandAndWales);
    return found.ok ? found.value.toString() : found.refusal.code;
  };

  test('so many working days after its period', () => {
    expect(due({ workingDays: 10 }, '2026-12-31')).toBe('2027-01-15');
  });

  test('so many days after its period, whatever the clocks do in between', () => {
    expect(due({ elapsed: 'P90D' }, '2026-12-31')).toBe('2027-03-31');
    expect(due({ elapsed: 'P30D' }, '2026-09-30')).toBe('2026-10-30');
  });

  test('on a date that is not known beyond the bank holidays that are', () => {
    expect(due({ workingDays: 10 }, '2028-12-31')).toBe('beyond-calendar');
  });

  test('with nothing to report only where a nil return is', () => {
    expect([true, false].map((nilReturn) => isReportDue({ nilReturn }, false))).toEqual([true, false]);
    expect(isReportDue({ nilReturn: false }, true)).toBe(true);
  });

  test('and so many empty ones in a row lead to a review', () => {
    const afterNil = { periods: 2, then: 'Review.', clauses: ['KN-197'], assumed: false };
    expect([1, 2, 3].map((empty) => leadsToReview({ afterNil }, empty))).toEqual([false, true, true]);
    expect(leadsToReview({}, 9)).toBe(false);
  });
});
