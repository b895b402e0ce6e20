import { defineConfig } from 'vitest/config';

const patternsOf = (kind: string) => [`src/**/*.${kind}.test.ts`, `test/**/*.${kind}.test.ts`];

/** A kind of test that needs PostgreSQL; those that need nothing are the unit tests. */
const withDatabase = (name: string) => ({
  name,
  include: patternsOf(name),
  globalSetup: 'test/global-setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
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
