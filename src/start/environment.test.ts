import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { readEnvironment } from './environment.ts';

test('with nothing set it is port 3000 and the embedded database', () => {
  expect(readEnvironment({})).toMatchObject({ port: 3000, databaseUrl: undefined, watch: 'here' });
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('PORT and DATABASE_URL are taken as they are', () => {
  const databaseUrl = 'postgresql://convenor@db.example.org/convenor';
  expect(readEnvironment({ PORT: '8080', DATABASE_URL: databaseUrl })).toMatchObject({ port: 8080, databaseUrl });
});

test.for([
  ['PORT', 'http'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['DATABASE_URL', 'db.example.org'],
  ['DATABASE_URL', 'mysql://db.example.org/convenor'],
  ['WATCH', 'sometimes'],
] as const)('%s cannot be “%s”, and the sentence names it', ([name, value]) => {
  const read = () => readEnvironment({ [name]: value });
  expect(read).toThrow(CannotStart);
  expect(read).toThrow(`${name} should`);
});
