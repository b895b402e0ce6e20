import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Field, openField } from './field.ts';
import { blow } from './storm.ts';

let field: Field;

beforeAll(async () => {
  field = await openField();
}, 120_000);
afterAll(() => field.close());

// `npm run test:faults` tries as many seeds as it is asked to.
test('whatever befalls watches and database, everybody is told of every duty exactly once, within seconds', async () => {
  const { wrong, faults, notices } = await blow(field, 20_261_122, { seconds: 4, notices: 30 });
  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThan(2);
  expect(notices).toBeGreaterThan(20);
}, 120_000);
