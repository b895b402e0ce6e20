import pg from 'pg';
import { expect, test } from 'vitest';
import { nameError } from './name-error.ts';

const refusal = (code: string, constraint?: string) =>
  Object.assign(new pg.DatabaseError('Failing row contains (Elm Grove 14)', 1, 'error'), { code, constraint });

test.for(['08006', '53300', '57P01', '57P03', '57014', '58030', '25P03', '25006'])(
  'SQLSTATE %s means that the database cannot work now',
  (code) => {
    const named = nameError(refusal(code), false);
    expect(named).toMatchObject({ name: 'DatabaseUnavailable', code, outcome: 'nothing-written' });
  },
);

test.for(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])('%s means so too', (code) => {
  const named = nameError(Object.assign(new Error('connect'), { code }), true);
  expect(named).toMatchObject({ name: 'DatabaseUnavailable', code, outcome: 'unknown' });
});

test.for([
  ['40001', undefined],
  ['40P01', undefined],
  ['23505', 'event_pkey'],
  ['23505', 'idempotency_pkey'],
  ['23505', 'calendar_of_person'],
] as const)('%s %s means that somebody else wrote first', ([code, constraint]) => {
  expect(nameError(refusal(code, constraint), false)).toMatchObject({ name: 'VersionConflict' });
});

test('any other refusal is named by its code, without the words that quote the row', () => {
  const named = nameError(refusal('23514', 'slot_length'), false);
  expect(named).toMatchObject({ name: 'QueryFailed', sqlState: '23514', constraint: 'slot_length' });
  expect(String(named)).not.toContain('Elm Grove');
});

test('a fault of our own is left as it is', () => {
  const fault = new TypeError('x is not a function');
  expect(nameError(fault, false)).toBe(fault);
});
