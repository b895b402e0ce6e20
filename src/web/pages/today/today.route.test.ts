import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bradford, openBradford } from '../../../../test/cast.ts';
import { journeyOf } from '../../../../test/journey.ts';
let b: Bradford;
beforeAll(async () => {
  b = await openBradford();
});
afterAll(async () => {
  await b.close();
});
test('x', async () => {
  const j = journeyOf(b);
  await j.booked();
  await j.cancelling('2026-11-20T14:00:00Z');
  await j.moving('2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z');
  await j.waiting({ urgency: 'other' });
  b.setClock('2026-11-23T11:00:00Z');
  await j.meeting();
});
