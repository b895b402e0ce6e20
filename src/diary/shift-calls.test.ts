import { expect, test } from 'vitest';
import { englandAndWales } from '../calendar/england-and-wales.ts';
import { isBankHoliday } from '../calendar/is-bank-holiday.ts';
import { sayExact } from '../calendar/say.ts';
import { readProtocols } from '../application/protocol-files.ts';
import { shiftCalls } from './shift-calls.ts';

const protocols = await readProtocols();
const calls = (authority: string, from: string, to: string) => {
  const protocol = protocols.get(authority)?.at(-1)?.protocol;
  if (protocol === undefined) throw new Error(`there is no ${authority}`);
  return shiftCalls(protocol, { from, to }, (date) => isBankHoliday(date, englandAndWales) === true);
};

test('In Knowsley the late officer and the out of hours workers ring each other once both are on: 17:00, at weekends and bank holidays 14:00. KN-036', () => {
  const found = calls('knowsley', '2026-12-24T00:00:00Z', '2026-12-30T00:00:00Z');
  expect(found.map(({ at }) => sayExact(at))).toEqual([
    'Thursday 24 December 2026 at 17:00',
    'Friday 25 December 2026 at 14:00',
    'Saturday 26 December 2026 at 14:00',
    'Sunday 27 December 2026 at 14:00',
    'Monday 28 December 2026 at 14:00',
    'Tuesday 29 December 2026 at 17:00',
  ]);
  expect(found[0]).toMatchObject({ who: 'vpu-late', other: 'out-of-hours', clauses: ['KN-036'] });
});

test('once a day, also on the days on which the clocks change', () => {
  expect(calls('knowsley', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toHaveLength(365);
});

test('a stretch has those that begin in it: the end belongs to the next', () => {
  const [five, six] = ['2026-11-23T17:00:00Z', '2026-11-23T18:00:00Z'];
  expect(calls('knowsley', five, six)).toHaveLength(1);
  expect(calls('knowsley', '2026-11-23T16:00:00Z', five)).toEqual([]);
  expect(calls('knowsley', six, '2026-11-23T23:00:00Z')).toEqual([]);
});

test('Where no shift asks for it nobody rings', () => {
  expect(calls('wirral', '2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z')).toEqual([]);
});
