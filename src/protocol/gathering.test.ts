import { expect, test } from 'vitest';
import { bradford } from '../../test/bradford.ts';
import { gathering } from './gathering.ts';

test('pages say “meeting” or “discussion” as the procedure does', () => {
  const { words } = bradford.protocol;
  expect(gathering({ words })).toBe('meeting');
  expect(gathering({ words: { ...words, discussion: 'strategy discussion' } })).toBe('discussion');
});
