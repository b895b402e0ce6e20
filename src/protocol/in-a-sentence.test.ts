import { expect, test } from 'vitest';
import { insideSentence } from './in-a-sentence.ts';

test('A label stands inside a sentence without its capital, unless it is an abbreviation', () => {
  const labels = ['Full name', 'LCS number', 'A manager', 'A&E consultant', ''];
  expect(labels.map(insideSentence)).toEqual(['full name', 'LCS number', 'a manager', 'A&E consultant', '']);
});
