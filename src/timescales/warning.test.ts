import { expect, test } from 'vitest';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { sayExact } from '../calendar/say.ts';
import { instantOf } from '../calendar/instants.ts';
import { duties } from './duties.ts';
import { london, given, moment, rule } from './testing/rule.ts';
import { stateAt } from './state-at.ts';
import { warnSeconds } from './warning.ts';

const warnedOf = (dueAt: string, days: number): string =>
  sayExact(instantOf(dueAt).subtract({ seconds: warnSeconds({ workingDays: days }, dueAt, englandAndWales) }));

test.each([
  ['Tuesday 5 January 2027', '5 January 2027', 5, 'Tuesday 29 December 2026'],
  ['Monday 23 November 2026', '23 November 2026', 1, 'Monday 23 November 2026'],
  ['Tuesday 30 March 2027, after Easter and the clocks', '30 March 2027', 3, 'Wednesday 24 March 2027'],
  ['Saturday 21 November 2026, set by somebody', '21 November 2026', 1, 'Friday 20 November 2026'],
])('a limit at the close of %s is warned of while people are at work', (_, date, days, warned) => {
  expect(warnedOf(london(date, '23:59'), days)).toBe(`${warned} at 00:00`);
});

test('a date beyond the known bank holidays is still warned of, in days', () => {
  expect(warnSeconds({ workingDays: 2 }, '2035-06-01T22:59:59.999Z', englandAndWales)).toBe(2 * 86_400);
});

test('a conference due while the offices are shut is no later for it, and is warned of before they shut', () => {
  const closures = [{ from: '2026-12-29', to: '2026-12-31', title: 'Christmas closure', decidedBy: 'Cabinet' }];
  const calendar = authorityCalendar({ closures, schoolYears: [] });
  const fifteen = rule({ starts: ['meeting-held'], ends: ['conference-held'], within: { workingDays: 15 } });
  const warned = { ...fifteen, warn: { workingDays: 1 } };
  const held = moment('meeting-held', london('7 December 2026', '10:00'));
  const [duty] = duties(given([warned], [held], { calendar, now: london('24 December 2026', '09:00') }));
  expect(duty).toMatchObject({
    dueAt: london('30 December 2026', '23:59').replace('23:59:00Z', '23:59:59.999Z'),
    state: 'due-soon',
  });
});

test('a clock that does not run yet warns of nothing', () => {
  expect(warnSeconds({ workingDays: 2 }, null, englandAndWales)).toBe(0);
});

test('a limit in place of another has a warning of its own', () => {
  const sameDay = {
    when: 'two-hours',
    starts: ['meeting-decided'],
    anchor: 'first',
    within: { sameDay: true },
  } as const;
  const instead = [{ ...sameDay, starts: ['meeting-decided'], warn: 'PT8H', clauses: ['BR-014'], assumed: false }];
  const moments = [moment('meeting-decided', london('20 November 2026', '10:00'))];
  const soonAt = (urgency: string | null, time: string) =>
    duties(given([rule({ instead })], moments, { facts: { urgency } })).map((duty) =>
      stateAt(duty, london('20 November 2026', time)),
    );
  expect(soonAt('two-hours', '16:00')).toEqual(['due-soon']);
  expect(soonAt('two-hours', '15:59')).toEqual(['running']);
  expect(soonAt(null, '16:00')).toEqual(['running']);
});
