import { describe, expect, test } from 'vitest';
import { bradfordBut } from '../../test/changed-protocol.ts';
import { factsOfTime } from './facts-of-time.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const { protocol } = bradfordBut({
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
    expect(factsOfTime('2026-03-16T10:00:00Z', bradfordBut({}).protocol)).toMatchObject({ outOfHours: null });
  });
});
