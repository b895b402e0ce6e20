import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { busyFromCalendar } from './busy-from-calendar.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const week = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-30T00:00:00Z') };

const newYork = `BEGIN:VTIMEZONE
TZID:Company Time
BEGIN:STANDARD
DTSTART:20201101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20200308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE`;

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'SUMMARY:Something', ...lines, 'END:VEVENT'].join('\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...parts, 'END:VCALENDAR'].join('\n').replaceAll('\n', '\r\n');
const said = (text: string, stretch = week) => {
  const read = busyFromCalendar(text, stretch);
  if (!read.ok) return read.refusal.code;
  return read.value.map(({ from, to }) =>
    [from, to].map((each) => Temporal.Instant.fromEpochMilliseconds(each).toString().slice(5, 16)).join(' '),
  );
};

describe('A calendar says when somebody is busy', () => {
  test.each([
    ['in UTC', ['DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z'], ['11-23T09:00 11-23T10:00']],
    ['by a duration', ['DTSTART:20261123T090000Z', 'DURATION:PT90M'], ['11-23T09:00 11-23T10:30']],
    [
      'in a zone that everybody knows',
      ['DTSTART;TZID=Europe/Paris:20261123T090000', 'DTEND;TZID=Europe/Paris:20261123T100000'],
      ['11-23T08:00 11-23T09:00'],
    ],
    [
      'in a zone that it explains',
      ['DTSTART;TZID=Company Time:20261123T090000', 'DTEND;TZID=Company Time:20261123T100000'],
      ['11-23T14:00 11-23T15:00'],
    ],
    [
      'by the clocks in London where it names no zone',
      ['DTSTART:20261123T090000', 'DTEND:20261123T100000'],
      ['11-23T09:00 11-23T10:00'],
    ],
    ['all day', ['DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261125'], ['11-23T00:00 11-25T00:00']],
    ['as far as was asked', ['DTSTART:20261101T090000Z', 'DTEND:20261224T100000Z'], ['11-23T00:00 11-30T00:00']],
    [
      'every day but one',
      ['DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261124T090000Z'],
      ['11-23T09:00 11-23T10:00', '11-25T09:00 11-25T10:00'],
    ],
    [
      'each week since long ago',
      ['DTSTART:20160104T090000Z', 'DTEND:20160104T100000Z', 'RRULE:FREQ=WEEKLY'],
      ['11-23T09:00 11-23T10:00'],
    ],
    ['not when it is cancelled', ['DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z', 'STATUS:CANCELLED'], []],
    ['not when it leaves them free', ['DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z', 'TRANSP:TRANSPARENT'], []],
    ['not when Outlook marks it as free', ['DTSTART;VALUE=DATE:20261123', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
    ['not for no time at all', ['DTSTART:20261123T090000Z', 'DTEND:20261123T090000Z'], []],
  ] as const)('%s', (_, lines, busy) => {
    expect(said(calendar(newYork, event('UID:a', ...lines)))).toEqual(busy);
  });

  test('by the clocks on the wall all year, also when they change', () => {
    const daily = event('UID:a', 'DTSTART;TZID=Europe/London:20261001T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    const change = { from: at('2026-10-24T00:00:00Z'), to: at('2026-10-26T12:00:00Z') };
    expect(said(calendar(daily), change)).toEqual([
      ...['10-24T08:00 10-24T09:00', '10-25T09:00 10-25T10:00', '10-26T09:00 10-26T10:00'],
    ]);
  });

  test('where one of a series was moved, and not where one was cancelled', () => {
    const series = event('UID:a', 'DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z', 'RRULE:FREQ=DAILY;COUNT=3');
    const moved = event(
      'UID:a',
      'RECURRENCE-ID:20261124T090000Z',
      'DTSTART:20261124T150000Z',
      'DTEND:20261124T160000Z',
    );
    const gone = event(
      'UID:a',
      'RECURRENCE-ID:20261125T090000Z',
      'DTSTART:20261125T090000Z',
      'DTEND:20261125T100000Z',
      'STATUS:CANCELLED',
    );
    expect(said(calendar(series, moved, gone))).toEqual(['11-23T09:00 11-23T10:00', '11-24T15:00 11-24T16:00']);
  });

  describe('where one of a series moved all later ones as well', () => {
    const series = event('UID:a', 'DTSTART:20261101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    const from = (day: string, ...lines: readonly string[]) =>
      event('UID:a', `RECURRENCE-ID;RANGE=THISANDFUTURE:202611${day}T090000Z`, ...lines);
    const days = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-27T00:00:00Z') };

    test.each([
      [
        'to another hour and length, from then on',
        [from('25', 'DTSTART:20261125T140000Z', 'DURATION:PT2H')],
        ['11-23T09:00 11-23T10:00', '11-24T09:00 11-24T10:00', '11-25T14:00 11-25T16:00', '11-26T14:00 11-26T16:00'],
      ],
      [
        'twice: the later change counts from its own day',
        [
          from('10', 'DTSTART:20261110T110000Z', 'DURATION:PT1H'),
          from('25', 'DTSTART:20261125T150000Z', 'DURATION:PT1H'),
        ],
        ['11-23T11:00 11-23T12:00', '11-24T11:00 11-24T12:00', '11-25T15:00 11-25T16:00', '11-26T15:00 11-26T16:00'],
      ],
      [
        'to an earlier day',
        [from('25', 'DTSTART:20261124T140000Z', 'DURATION:PT1H')],
        [
          ...['11-23T09:00 11-23T10:00', '11-24T09:00 11-24T10:00', '11-24T14:00 11-24T15:00'],
          ...['11-25T14:00 11-25T15:00', '11-26T14:00 11-26T15:00'],
        ],
      ],
      [
        'and cancelled them',
        [from('25', 'DTSTART:20261125T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED')],
        ['11-23T09:00 11-23T10:00', '11-24T09:00 11-24T10:00'],
      ],
      [
        'but for one that was moved by itself',
        [
          from('24', 'DTSTART:20261124T140000Z', 'DURATION:PT1H'),
          event('UID:a', 'RECURRENCE-ID:20261125T090000Z', 'DTSTART:20261125T080000Z', 'DURATION:PT30M'),
        ],
        ['11-23T09:00 11-23T10:00', '11-24T14:00 11-24T15:00', '11-25T08:00 11-25T08:30', '11-26T14:00 11-26T15:00'],
      ],
    ] as const)('%s', (_, changes, busy) => {
      expect(said(calendar(series, ...changes), days)).toEqual(busy);
    });

    test('by the clocks on the wall, also when they change', () => {
      const inLondon = 'DTSTART;TZID=Europe/London';
      const daily = event('UID:a', `${inLondon}:20261001T090000`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
      const later = event(
        ...['UID:a', 'RECURRENCE-ID;TZID=Europe/London;RANGE=THISANDFUTURE:20261020T090000'],
        ...[`${inLondon}:20261020T140000`, 'DURATION:PT1H'],
      );
      const change = { from: at('2026-10-24T00:00:00Z'), to: at('2026-10-26T23:00:00Z') };
      expect(said(calendar(daily, later), change)).toEqual([
        ...['10-24T13:00 10-24T14:00', '10-25T14:00 10-25T15:00', '10-26T14:00 10-26T15:00'],
      ]);
    });
  });

  test('as a server tells it without saying what of', () => {
    const free = 'FREEBUSY;FBTYPE=FREE:20261123T120000Z/PT1H';
    const busy = 'FREEBUSY;FBTYPE=BUSY:20261123T090000Z/20261123T100000Z,20261123T100000Z/PT30M';
    expect(said(calendar('BEGIN:VFREEBUSY', 'UID:f', free, busy, 'END:VFREEBUSY'))).toEqual([
      '11-23T09:00 11-23T10:30',
    ]);
  });

  test('once where two meetings overlap, and nothing else of it is there', () => {
    const one = event('UID:a', 'DTSTART:20261123T090000Z', 'DTEND:20261123T100000Z');
    const other = event('UID:b', 'DTSTART:20261123T093000Z', 'DTEND:20261123T103000Z');
    const read = busyFromCalendar(calendar(one, other), week);
    expect(read).toEqual({ ok: true, value: [{ from: at('2026-11-23T09:00:00Z'), to: at('2026-11-23T10:30:00Z') }] });
  });

  test.each([
    ['nothing', '', 'not-a-calendar'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'not-a-calendar'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD', 'not-a-calendar'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', 'not-a-calendar'],
    [
      'a second that comes again for ever',
      calendar(event('UID:a', 'DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')),
      'too-many-times',
    ],
  ])('not at all where it is no calendar: %s', (_, text, code) => {
    expect(said(text)).toBe(code);
  });
});
