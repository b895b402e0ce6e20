import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parseCalendar } from './parse-calendar.ts';

const sound = `
closures:
  - { from: 2026-12-29, to: 2026-12-31, title: Christmas closure, decidedBy: "Cabinet, 3 March 2026" }
schoolYears:
  - from: 2026-09-01
    to: 2027-08-31
    holidays:
      - { from: 2026-10-26, to: 2026-10-30, title: Autumn half term }
`;

const said = (yaml: string) =>
  parseCalendar(yaml).faults.map(({ file, line, path, message }) => `${file}:${String(line)} ${path}: ${message}`);

test('A calendar is read, and answers for the days of its authority', () => {
  const { calendar, faults } = parseCalendar(sound);
  expect(faults).toEqual([]);
  expect(calendar.closureOn(Temporal.PlainDate.from('2026-12-30'))).toBe('Christmas closure');
  expect(calendar.isSchoolHoliday(Temporal.PlainDate.from('2026-10-27'))).toBe(true);
});

test('An authority without a calendar of its own has the bank holidays and nothing else', () => {
  const { calendar } = parseCalendar(undefined);
  expect(calendar.own).toEqual({ closures: [], schoolYears: [] });
});

test.each([
  ['a day that does not exist', '2026-12-31, title', '2026-12-32, title', 'closures[1].to: A day is written like'],
  ['nobody who decided', ', decidedBy: "Cabinet, 3 March 2026"', '', 'closures[1].decidedBy: “decidedBy” is missing.'],
  ['a closure that ends before it begins', 'to: 2026-12-31', 'to: 2026-12-01', 'closures[1]: This ends on 2026-12-01'],
  [
    'a holiday outside its school year',
    'from: 2026-09-01',
    'from: 2026-10-28',
    'holidays[1]: This holiday is not within',
  ],
  ['a word without meaning', 'closures:', 'closed:', 'closed: “closed” has no meaning here.'],
  ['what is no YAML', 'closures:', 'closures: [', 'calendar.yaml:'],
])('%s is a fault, with its line', (_, was, wrote, fault) => {
  expect(sound).toContain(was);
  const all = said(sound.replace(was, wrote));
  expect(all.join('\n')).toContain(fault);
  expect(all[0]).toMatch(/^calendar\.yaml:\d+ /);
});

test('Closures that overlap are a fault: a day is shut for one reason', () => {
  const twice = sound.replace(
    'schoolYears:',
    '  - { from: 2026-12-31, to: 2027-01-02, title: New Year, decidedBy: Cabinet }\nschoolYears:',
  );
  expect(said(twice).join()).toContain('the one before it ends on 2026-12-31');
});
