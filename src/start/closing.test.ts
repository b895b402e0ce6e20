import { expect, test } from 'vitest';
import { createClosing } from './closing.ts';

test('what was opened last is closed first, each waiting for the one before', async () => {
  const closed: string[] = [];
  const closing = createClosing(() => undefined);
  closing.add(() => closed.push('database'));
  closing.add(() => Promise.resolve().then(() => closed.push('server')));
  await Promise.all([closing.run(), closing.run()]);
  expect(closed).toEqual(['server', 'database']);
});

test('one thing that cannot be closed does not keep the others open', async () => {
  const closed: string[] = [];
  const reported: unknown[] = [];
  const closing = createClosing((error) => reported.push(error));
  closing.add(() => closed.push('database'));
  closing.add(() => Promise.reject(new Error('stuck')));
  await closing.run();
  expect(closed).toEqual(['database']);
  expect(reported).toEqual([new Error('stuck')]);
});
