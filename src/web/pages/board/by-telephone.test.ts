import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { bradford } from '../../../../test/bradford.ts';
import { entryOf } from './grid.ts';
import { diariesWith, takenAt } from './testing.ts';

test.each([
  ['meeting', '/discussions/taken-13:00/telephone', 'on now by telephone, 40 min left'],
  ['closed', '/discussions/taken-13:00', 'held, quorate'],
])('A telephone discussion leads from the board to its one page while it is on: %s', (status, href, says) => {
  const taken = takenAt('13:00', { status, summary: { mode: 'telephone' } });
  const asked = { ownDesk: 'east', now: Temporal.Instant.from('2026-11-20T13:20:00Z'), protocol: bradford.protocol };
  expect(entryOf(taken, { ...asked, diaries: diariesWith([taken]) }, null)).toMatchObject({ href, says });
});
