import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { bradfordBut } from '../../../../test/changed-protocol.ts';
import { englandAndWales } from '../../../calendar/england-and-wales.ts';
import type { Diaries } from '../../../diary/diaries.ts';
import { weekOf } from './week.ts';

const at = (instant: string) => Date.parse(`2026-11-${instant}:00Z`);

const diaries = (about: Partial<Diaries> = {}): Diaries => ({
  ...{ from: at('23T09:05'), to: at('30T00:00'), people: [], rooms: [], meetings: [] },
  desks: [{ id: 'east', name: 'East', capacity: 1, away: [] }],
  ...about,
});

const meetingAt = (from: string, to: string): Diaries['meetings'][number] => ({
  ...{ from: at(from), to: at(to), caseId: from, reference: 'SD-1', desk: 'east', line: 1 },
  ...{ chairPersonId: null, minuteTakerPersonId: null, roomId: null, mandatory: [], expected: [], languages: [] },
});

const shown = (seen: Diaries, { meetBy = null as string | null, protocol = bradford.protocol } = {}) =>
  weekOf(seen, {
    ...{ protocol, calendar: englandAndWales, meetBy },
    now: Temporal.Instant.from('2026-11-23T09:05:00Z'),
  });

const cells = (...asked: Parameters<typeof shown>) =>
  shown(...asked)?.rows[0]?.cells.map(({ free, of }) => `${String(free)} of ${String(of)}`);

test('a desk has the slots that have not begun today, and all of the next working days', () => {
  expect(cells(diaries())).toEqual(['6 of 6', '7 of 7', '7 of 7', '7 of 7', '7 of 7']);
});

test('a meeting takes every slot it reaches into, of one line of the desk', () => {
  const meetings = [meetingAt('23T10:30', '23T11:30'), meetingAt('24T09:00', '24T10:00')];
  expect(cells(diaries({ meetings }))?.slice(0, 2)).toEqual(['4 of 6', '6 of 7']);
  const desks = [{ id: 'east', name: 'East', capacity: 2, away: [] }];
  expect(cells(diaries({ meetings, desks }))?.slice(0, 2)).toEqual(['10 of 12', '13 of 14']);
});

test('a meeting by telephone takes no line of the desk', () => {
  const meetings = [{ ...meetingAt('24T09:00', '24T10:00'), line: null }];
  expect(cells(diaries({ meetings }))?.[1]).toBe('7 of 7');
});

test('a desk that is shut for a morning has the afternoon', () => {
  const away = [{ from: at('24T00:00'), to: at('24T13:00'), why: 'absence' } as const];
  expect(cells(diaries({ desks: [{ id: 'east', name: 'East', capacity: 1, away }] }))?.[1]).toBe('4 of 4');
});

test('says from which day on the selected request would be late', () => {
  const late = (meetBy: string) => shown(diaries(), { meetBy })?.days.map(({ isTooLate }) => isTooLate);
  expect(late('2026-11-24T08:55:00Z')).toEqual([false, true, true, true, true]);
  expect(late('2026-11-24T09:00:00Z')).toEqual([false, false, true, true, true]);
});

test('is not there where any time can be booked', () => {
  const { protocol } = bradfordBut({ slots: undefined });
  expect(shown(diaries(), { protocol })).toBeNull();
});
