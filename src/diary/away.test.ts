import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { authorityCalendar } from '../calendar/authority-calendar.ts';
import { awayOver, type Kept } from './away.ts';
import type { Stretch } from './diaries.ts';
import { type DayHours, isClosedDay } from './hours.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const stretch = (from: string, to: string): Stretch => ({ from: at(from), to: at(to) });
const officeDays = [1, 2, 3, 4, 5].map((weekday): DayHours => ({ weekday, from: '09:00', to: '17:00' }));
const nobody: Kept = { hours: [], onClosedDays: false, absences: [], busy: [] };
const calendar = authorityCalendar({
  closures: [{ from: '2026-12-29', to: '2026-12-31', title: 'Between the years', decidedBy: 'Chief executive' }],
  schoolYears: [],
});
const isClosed = isClosedDay(calendar);

/** "from – to why" in UTC. */
const said = (kept: Kept, over: Stretch) =>
  awayOver(kept, over, isClosed).map(
    ({ from, to, why }) =>
      `${[from, to].map((each) => Temporal.Instant.fromEpochMilliseconds(each).toString().slice(5, 16)).join(' – ')} ${why}`,
  );

describe('Somebody cannot be had', () => {
  const monday = stretch('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z');

  test('outside their hours', () => {
    expect(said({ ...nobody, hours: officeDays }, monday)).toEqual([
      '11-23T00:00 – 11-23T09:00 outside-hours',
      '11-23T17:00 – 11-24T00:00 outside-hours',
    ]);
  });

  test('never because of hours that nobody has said', () => {
    expect(said(nobody, monday)).toEqual([]);
  });

  test('on leave, away and busy, each said by itself and only as far as was asked', () => {
    const absences = [
      { why: 'leave', ...stretch('2026-11-20T00:00:00Z', '2026-11-23T10:00:00Z') },
      { why: 'absence', ...stretch('2026-11-23T09:30:00Z', '2026-11-25T00:00:00Z') },
      { why: 'leave', ...stretch('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z') },
    ] as const;
    const busy = [stretch('2026-11-23T09:00:00Z', '2026-11-23T11:00:00Z')];
    expect(said({ ...nobody, absences, busy }, monday)).toEqual([
      '11-23T00:00 – 11-23T10:00 leave',
      '11-23T09:00 – 11-23T11:00 busy',
      '11-23T09:30 – 11-24T00:00 absence',
    ]);
  });

  test('all night, but not while a night shift runs on past midnight', () => {
    const nights = [{ weekday: 7, from: '22:00', to: '06:00' }];
    expect(said({ ...nobody, hours: nights }, monday)).toEqual(['11-23T06:00 – 11-24T00:00 outside-hours']);
  });

  test('on a bank holiday and while the offices are shut, unless they work then', () => {
    const christmas = stretch('2026-12-24T18:00:00Z', '2027-01-01T00:00:00Z');
    expect(said({ ...nobody, hours: officeDays }, christmas)).toEqual(['12-24T18:00 – 01-01T00:00 outside-hours']);
    expect(said({ ...nobody, hours: officeDays, onClosedDays: true }, christmas)).toHaveLength(6);
  });

  test('by the clocks on the wall on the days on which they change', () => {
    const sundays = [{ weekday: 7, from: '00:30', to: '09:00' }];
    expect(said({ ...nobody, hours: sundays }, stretch('2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z'))).toEqual([
      '03-29T00:00 – 03-29T00:30 outside-hours',
      '03-29T08:00 – 03-29T12:00 outside-hours',
    ]);
    expect(said({ ...nobody, hours: sundays }, stretch('2026-10-24T23:00:00Z', '2026-10-25T12:00:00Z'))).toEqual([
      '10-24T23:00 – 10-24T23:30 outside-hours',
      '10-25T09:00 – 10-25T12:00 outside-hours',
    ]);
  });
});
