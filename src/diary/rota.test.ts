import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Rota } from '../protocol/schema.ts';
import { onCall } from './rota.ts';

type Days = Rota['shifts'][number]['days'];

const cited = { clauses: ['KN-201'], assumed: false };
const weekdays: Days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

const rota: Rota = {
  id: 'police',
  title: 'Who to ring at the police',
  shifts: [
    { who: 'sergeant', days: weekdays, from: '08:00', to: '17:00', ...cited },
    { who: 'unit', days: weekdays, from: '16:00', to: '02:00', notice: 'For the whole area.', ...cited },
    { who: 'weekend', days: ['saturday', 'sunday', 'bank-holiday'], from: '00:00', to: '00:00', ...cited },
  ],
  otherwise: { who: 'inspector', clauses: ['KN-202'], assumed: false },
  clauses: ['KN-198'],
  assumed: false,
};

const christmas = Temporal.PlainDate.from('2026-12-25');
const ringing = (at: string) => {
  const zoned = Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/London');
  return onCall(rota, zoned.toInstant(), (date) => date.equals(christmas));
};
const names = (at: string) => ringing(at).map(({ who }) => who);

describe('Whom to ring', () => {
  test.each([
    ['2026-11-23T08:00', ['sergeant'], 'when the day shift begins'],
    ['2026-11-23T07:59', ['inspector'], 'a minute before it, when nobody is on'],
    ['2026-11-23T16:00', ['sergeant', 'unit'], 'while two shifts overlap, in the order in which to ring'],
    ['2026-11-23T17:00', ['unit'], 'when the day shift has ended'],
    ['2026-11-24T01:59', ['unit'], 'after midnight, on the shift that began the day before'],
    ['2026-11-24T02:00', ['inspector'], 'when that has ended too'],
    ['2026-11-21T01:00', ['unit', 'weekend'], 'in the night from Friday to Saturday'],
    ['2026-11-22T23:59', ['weekend'], 'at the end of a Sunday'],
    ['2026-11-23T01:00', ['inspector'], 'in the night from Sunday to Monday'],
    ['2026-12-25T10:00', ['weekend'], 'on a bank holiday, which has only its own shifts'],
    ['2026-12-25T01:00', ['unit', 'weekend'], 'in the night before a bank holiday, on the shift of the day before'],
  ])('%s: %s (%s)', (at, who) => {
    expect(names(at)).toEqual(who);
  });

  test('comes with a notice and the clauses that say so', () => {
    expect(ringing('2026-11-23T18:00')).toEqual([
      { who: 'unit', notice: 'For the whole area.', clauses: ['KN-201', 'KN-198'], assumed: false },
    ]);
    expect(ringing('2026-11-23T03:00')).toEqual([
      { who: 'inspector', notice: null, clauses: ['KN-202', 'KN-198'], assumed: false },
    ]);
  });

  test('follows the clocks on the wall when they change', () => {
    const at = (instant: string) => onCall(rota, instant, () => false).map(({ who }) => who);
    expect(at('2026-03-30T06:59:00Z')).toEqual(['inspector']);
    expect(at('2026-03-30T07:00:00Z')).toEqual(['sergeant']);
    expect(at('2026-10-26T07:59:00Z')).toEqual(['inspector']);
    expect(at('2026-10-26T08:00:00Z')).toEqual(['sergeant']);
  });
});
