import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import { factsOfTime } from './facts-of-time.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const protocol = bradfordBut({
  officeHours: { days: [...weekdays], from: '08:45', to: '17:15', clauses: ['BR-001'], assumed: true },
});

describe('What conditions may ask about the hour', () => {
  test.each([
    ['on a Monday morning', '2026-03-16T10:00:00Z', false],
    ['a minute before the office opens', '2026-03-16T08:44:00Z', true],
    ['the minute it closes', '2026-03-16T17:15:00Z', true],
    ['in summer time, when the office is open in London', '2026-07-06T07:50:00Z', false],
    ['on a Saturday', '2026-03-21T10:00:00Z', true],
    ['on Good Friday', '2026-04-03T10:00:00Z', true],
  ])('%s', (_, at, outOfHours) => {
    expect(factsOfTime(at, protocol)).toMatchObject({ outOfHours });
  });

  test('whether it is a bank holiday, which no Sunday is', () => {
    expect(factsOfTime('2026-04-03T10:00:00Z', protocol)).toMatchObject({ bankHoliday: true });
    expect(factsOfTime('2026-04-05T10:00:00Z', protocol)).toMatchObject({ bankHoliday: false });
  });

  test('is not known where the protocol has no office hours', () => {
    expect(factsOfTime('2026-03-16T10:00:00Z', bradfordBut({}))).toMatchObject({ outOfHours: null });
  });

  describe('in an authority with days of its own', () => {
    const closures = [{ from: '2026-03-17', to: '2026-03-17', title: 'The move', decidedBy: 'Cabinet' }];
    const easter = { from: '2026-03-30', to: '2026-04-10', title: 'Easter' };
    const schoolYears = [{ from: '2025-09-01', to: '2026-08-31', assumed: false, holidays: [easter] }];
    const own = { ...protocol, calendar: authorityCalendar({ closures, schoolYears }) };

    test('it is out of hours while its offices are shut, and no bank holiday for that', () => {
      expect(factsOfTime('2026-03-17T10:00:00Z', own)).toMatchObject({ outOfHours: true, bankHoliday: false });
    });

    test('its schools are on holiday, or they are not', () => {
      expect(factsOfTime('2026-04-01T10:00:00Z', own)).toMatchObject({ schoolHoliday: true });
      expect(factsOfTime('2026-03-16T10:00:00Z', own)).toMatchObject({ schoolHoliday: false });
    });

    test('whether they are is not known in a year of which nobody has said', () => {
      expect(factsOfTime('2026-10-27T10:00:00Z', own)).toMatchObject({ schoolHoliday: null });
    });
  });
});
