import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../postgres.ts';
import { blowMail } from './storm.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

// `npm run test:mail-faults` tries as many seeds as it is asked to.
test('whatever befalls the mail server and those who send, each message is there once or in doubt: none twice, none lost', async () => {
  const { wrong, kills, attempts, messages } = await blowMail(database.settings, 20_261_122, {
    seconds: 3,
    messages: 30,
  });
  expect(wrong).toEqual([]);
  expect([messages, kills > 0, attempts > messages]).toEqual([30, true, true]);
}, 120_000);
