import { describe, expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import type { Fields } from '../../fields.ts';
import { readSlot } from './read-slot.ts';

const read = (fields: Fields) => readSlot(fields, bradford.protocol);
const on = (day: string, month: string, year: string, time: string): Fields => ({
  'on-day': day,
  'on-month': month,
  'on-year': year,
  'on-time': time,
});

describe('the slot that an address means', () => {
  test('is a desk and a start as the board’s links write them', () => {
    expect(read({ desk: 'east', start: '2026-11-20T14:00:00Z' })).toEqual({
      kind: 'slot',
      slot: { desk: 'east', startsAt: '2026-11-20T14:00:00Z' },
    });
  });

  test('is none when nothing is said: the board is asked first', () => {
    expect(read({})).toEqual({ kind: 'none' });
    expect(read({ desk: 'east' })).toEqual({ kind: 'none' });
  });

  test.each([
    ['2026-02-31T14:00:00Z', 'a day that does not exist'],
    ['2026-11-20T14:00:30Z', 'half a minute'],
    ['2026-11-20T25:00:00Z', 'an hour that does not exist'],
    ['2026-11-20 14:00', 'no instant'],
    ['+275760-09-13T00:00:00Z', 'the end of time'],
    ['<script>', 'a script'],
    ['', 'nothing'],
  ])('%s is refused with a sentence: %s', (start) => {
    expect(read({ desk: 'east', start })).toMatchObject({ kind: 'wrong', errors: [{ field: 'on' }] });
  });

  test('a desk nobody knows is refused, also together with a wrong time', () => {
    expect(read({ desk: 'north', start: 'x' })).toMatchObject({
      kind: 'wrong',
      errors: [{ field: 'desk' }, { field: 'on' }],
    });
    expect(read({ start: '2026-11-20T14:00:00Z' })).toMatchObject({ kind: 'wrong', errors: [{ field: 'desk' }] });
  });
});

describe('a day and time typed', () => {
  test('is read as the clock on the wall in London shows it', () => {
    expect(read({ desk: 'east', ...on('15', '6', '2026', '9:30pm') })).toMatchObject({
      slot: { startsAt: '2026-06-15T20:30:00Z' },
    });
    expect(read({ desk: 'east', ...on('29', '2', '2028', '14:00') })).toMatchObject({
      slot: { startsAt: '2028-02-29T14:00:00Z' },
    });
  });

  test.each([
    [on('29', '2', '2027', '14:00')],
    [on('31', '2', '2027', '14:00')],
    [on('20', '11', '2026', '9')],
    [on('20', '11', '2026', '25:00')],
    [on('29', '3', '2026', '01:30')],
    [on('', '', '', '')],
  ])('%o is refused beside its boxes', (typed) => {
    expect(read({ desk: 'east', ...typed })).toMatchObject({ kind: 'wrong', errors: [{ field: 'on' }] });
  });
});
