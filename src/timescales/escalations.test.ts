import { expect, test } from 'vitest';
import { escalationsOf } from './escalations.ts';

const escalates = [{ after: 'PT4H', to: 'service-manager', clauses: ['BR-081'], assumed: false }];

test('A late duty goes up so long after its limit, and to nobody while it has none', () => {
  expect(escalationsOf({ escalates }, '2026-11-20T15:30:00Z')).toEqual([
    { to: 'service-manager', at: '2026-11-20T19:30:00Z', clauses: ['BR-081'] },
  ]);
  expect(escalationsOf({ escalates }, null)).toEqual([]);
});
