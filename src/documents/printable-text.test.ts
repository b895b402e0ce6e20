import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakable, keptTogether, printable, showable } from './printable-text.ts';

/** Any characters at all, halves of characters too. */
const anything = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength: 60 })
  .map((codePoints) => String.fromCodePoint(...codePoints));

const latin = (codePoint: number): boolean => codePoint < 0x250;

describe('printable text', () => {
  test('keeps line breaks, of whatever kind they were', () => {
    expect(printable('a\r\nb\rc\nd\u2028e')).toBe('a\nb\nc\nd\ne');
  });

  test('drops control characters and marks that reorder text', () => {
    expect(printable('a\u0000b\u001bc\u009fd\u202ee\u2066f\ufeffg')).toBe('abcdefg');
  });

  test('has nothing that XML or a typeface would refuse, whatever was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const text = printable(typed);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/u);
      }),
    );
  });
});

describe('characters without a shape', () => {
  test('are shown by their number', () => {
    expect(showable('Zoë 漢 😀', latin)).toBe('Zoë [U+6F22] [U+1F600]');
  });

  test('do not include what is invisible anyway', () => {
    expect(showable('a\u200db\ufe0f\nc', latin)).toBe('a\u200db\ufe0f\nc');
  });
});

describe('line breaks', () => {
  test('do not fall into a date or a postcode', () => {
    expect(keptTogether('on 20 November 2026 at ZZ9 4AA')).toBe('on 20\u00a0November\u00a02026 at ZZ9\u00a04AA');
    expect(keptTogether('from 2 May to June')).toBe('from 2\u00a0May to June');
    expect(keptTogether('a section 47 enquiry')).toBe('a section\u00a047 enquiry');
  });

  test('may fall into a run of more than thirty characters, and only there', () => {
    expect(breakable('x'.repeat(30))).toBe('x'.repeat(30));
    expect(breakable('x'.repeat(31))).toBe('xxxxxxxxxxxx\u200bxxxxxxxxxxxx\u200bxxxxxxx');
  });

  test('lose no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        expect(breakable(typed).replaceAll('\u200b', '')).toBe(typed.replaceAll('\u200b', ''));
      }),
    );
  });
});
