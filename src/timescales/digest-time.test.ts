import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { leavesADay, nextDigest } from './digest-time.ts';

describe('a digest goes at 08:00 in London of the next working day', () => {
  test.each([
    ['told on a Monday afternoon, on Tuesday', '2026-11-16T15:00:00Z', '2026-11-17T08:00:00Z'],
    ['told on a working day before eight, that same morning', '2026-11-17T06:59:00Z', '2026-11-17T08:00:00Z'],
    ['told at eight exactly, the next morning', '2026-11-17T08:00:00Z', '2026-11-18T08:00:00Z'],
    ['told on a Friday, on Monday', '2026-11-20T09:00:00Z', '2026-11-23T08:00:00Z'],
    [
      'told on Christmas Eve 2026, on 29 December: the 28th stands in for Boxing Day',
      '2026-12-24T12:00:00Z',
      '2026-12-29T08:00:00Z',
    ],
    ['told on Maundy Thursday 2027, on the Tuesday after Easter', '2027-03-25T12:00:00Z', '2027-03-30T07:00:00Z'],
    [
      'told on the Friday before the clocks go forward, at eight by the new time',
      '2026-03-27T12:00:00Z',
      '2026-03-30T07:00:00Z',
    ],
    ['told late on a summer evening in London, the next day there', '2026-07-01T23:30:00Z', '2026-07-02T07:00:00Z'],
  ])('%s', (_said, told, goes) => {
    expect(nextDigest(told, englandAndWales).toString()).toBe(goes);
  });

  test('where no bank holidays are known yet it goes on from Monday to Friday: nothing stops a digest', () => {
    const { to } = englandAndWales.known;
    const newYear = to.add({ days: 1 }).toString();
    expect(nextDigest(`${to.toString()}T12:00:00Z`, englandAndWales).toString().slice(0, 10) >= newYear).toBe(true);
    expect(nextDigest('2190-01-02T12:00:00Z', englandAndWales).toString()).toBe('2190-01-04T08:00:00Z');
  });
});

test.each([
  ['the end of the day it comes', '2026-11-17T23:59:59.999Z', true],
  ['four in the afternoon of the day it comes', '2026-11-17T16:00:00Z', false],
  ['a week later', '2026-11-24T09:00:00Z', true],
  ['the evening before', '2026-11-16T23:59:59.999Z', false],
])('a digest on Tuesday morning for a limit at %s leaves a whole working day: %s', (_when, dueAt, leaves) => {
  expect(leavesADay('2026-11-17T08:00:00Z', dueAt)).toBe(leaves);
});
