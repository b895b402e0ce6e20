import { expect, test } from 'vitest';
import { insideSentence } from './in-a-sentence.ts';

test('A label stands inside a sentence without its capital, unless it is an abbreviation', () => {
  expect([insideSentence('Full name'), insideSentence('LCS number'), insideSentence('')]).toEqual([
    'full name',
    'LCS number',
    '',
  ]);
});
