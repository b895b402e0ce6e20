import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { anyStarts, regularStarts, startAt } from './starts.ts';

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const timesFrom = (from: string, to: string) =>
  regularStarts(bradford, { from: instant(from), to: instant(to) }).map(({ day, time }) => `${day} ${time}`);

describe('The times at which a meeting can begin', () => {
  test('are the slots of working days, from now on and up to and with the limit', () => {
    expect(timesFrom('2026-12-24T14:30:00Z', '2026-12-29T10:00:00Z')).toEqual([
      '2026-12-24 15:00',
      '2026-12-24 16:00',
      '2026-12-29 09:00',
      '2026-12-29 10:00',
    ]);
  });

  test('are as clocks in London show them, in summer too', () => {
    expect(timesFrom('2026-06-15T07:00:00Z', '2026-06-15T09:00:00Z')).toEqual(['2026-06-15 09:00', '2026-06-15 10:00']);
  });

  test.each(['2026-10-24T12:00:00Z', '2027-03-27T12:00:00Z'])(
    'at any hour are every quarter, as clocks show them while they change after %s',
    (from) => {
      const all = anyStarts(bradford, { from: instant(from), to: instant(from) + 30 * 3_600_000 });
      expect(all).toHaveLength(121);
      for (const { from: at, day, time, ends } of all) {
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');
        const end = shown.add({ hours: 1 }).toPlainTime().toString({ smallestUnit: 'minute' });
        expect([day, time, ends]).toEqual([
          shown.toPlainDate().toString(),
          shown.toPlainTime().toString({ smallestUnit: 'minute' }),
          end,
        ]);
      }
    },
  );

  test('know which of them the procedure foresees', () => {
    const isRegular = (text: string) => startAt(bradford, instant(text)).isRegular;
    expect(['2026-11-23T09:00:00Z', '2026-11-23T09:15:00Z', '2026-11-22T09:00:00Z'].map(isRegular)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
