import { defineConfig } from 'vitest/config';

const patternsOf = (kind: string) => [`src/**/*.${kind}.test.ts`, `test/**/*.${kind}.test.ts`];

/** Test files share what they import: reading it anew for each took longer than the tests. */
const isolate = false;

/** A kind of test that needs PostgreSQL; those that need nothing are the unit tests. */
const withDatabase = (name: string) => ({
  name,
  include: patternsOf(name),
  globalSetup: 'test/global-setup.ts',
  isolate,
  testTimeout: 60_000,
  hookTimeout: 60_000,
});

export default defineConfig({
  test: {
    maxWorkers: 3, // they wait for the database and the browser a third of the time
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          testTimeout: 30_000, // ten thousand cases of a property on a busy machine
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['store', 'route', 'browser'].flatMap(patternsOf),
        },
      },
      { test: withDatabase('store') },
      { test: withDatabase('route') },
      { test: { ...withDatabase('browser'), testTimeout: 180_000 } },
    ],
  },
});
