import { describe, expect, test } from 'vitest';
import { acts } from '../../disclosure/acts.ts';
import { lookWords } from './look-words.ts';

describe('Who looked', () => {
  test.each(Object.keys(acts))('says %s in words, not by its code', (act) => {
    expect(lookWords(act)).not.toBe(act);
  });

  test('says that somebody was refused', () => {
    expect(lookWords('refused:read-discussion')).toBe(`${lookWords('read-discussion')} (refused)`);
  });
});
