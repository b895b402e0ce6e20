import { expect, test } from 'vitest';
import { readBusy } from './read-busy.ts';

const stretch = { from: Date.parse('2026-11-23T00:00:00Z'), to: Date.parse('2026-11-30T00:00:00Z') };
const calendar = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTART:20261123T090000Z',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

test('A calendar is read in a thread of its own', async () => {
  expect(await readBusy(calendar('DURATION:PT1H'), stretch)).toEqual({
    ok: true,
    busy: [{ from: Date.parse('2026-11-23T09:00:00Z'), to: Date.parse('2026-11-23T10:00:00Z') }],
  });
  expect(await readBusy('<html>', stretch)).toEqual({ ok: false, fault: 'not-a-calendar' });
});

test('A rule that never comes true, on which a reader would stay for ever, is given up', async () => {
  const never = calendar('DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31');
  expect(await readBusy(never, stretch, { milliseconds: 1000, megabytes: 64 })).toEqual({
    ...{ ok: false, fault: 'too-many-times' },
  });
});
