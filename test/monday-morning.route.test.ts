import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Monday, openMonday } from './monday-morning/open-monday.ts';

let morning: Monday;
const t0 = Date.now();
beforeAll(async () => {
  morning = await openMonday();
  console.log('built in', Date.now() - t0);
});
afterAll(() => morning.close());

test('the board', async () => {
  const desk = await morning.as('service-manager');
  const t = Date.now();
  const { body } = await desk.get('/board');
  console.log(Date.now() - t, body.length);
  expect(body).toContain('40 requests waiting');
});
