import { describe, expect, test } from 'vitest';
import { isEmail } from './email.ts';
import { lengthFault, textFault, tidy } from './text.ts';

describe('Text as the record keeps it', () => {
  test.each([
    ['no blanks at the ends', '  Ida  \n', 'Ida'],
    ['one kind of line break', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['tabs and line breaks inside', 'who:\tpolice\n\nwhen: today', 'who:\tpolice\n\nwhen: today'],
    ['no other control characters', 'I\u0000d\u0008a\u007F \u0085W\u009F', 'Ida W'],
    ['nothing that turns the writing round', 'Ida \u202Eneirfnerw\u202C \u2066x\u2069', 'Ida neirfnerw x'],
    ['no byte order mark', '\uFEFFIda', 'Ida'],
    ['letters with their accents in one piece', 'Zoe\u0308 No\u00E9', 'Zo\u00EB No\u00E9'],
    ['half a character replaced, so that it can be stored', 'Ida \uD83D', 'Ida \uFFFD'],
    ['other scripts and whole emoji', 'عائشة 王芳 👩‍👧', 'عائشة 王芳 👩‍👧'],
    ['markup as it was written', '<b>&amp;</b>', '<b>&amp;</b>'],
  ])('has %s', (_, typed, kept) => {
    expect(tidy(typed)).toBe(kept);
    expect(tidy(kept)).toBe(kept);
  });
});

const wanted = { field: 'reason', what: 'the reason', max: 10 };

describe('A required text', () => {
  test.each(['', '   ', '\r\n\t', '\u0000', '\u202E\uFEFF', '\u00A0'])(
    'is missing when nothing can be read in it: %j',
    (text) => {
      expect(textFault(text, wanted)).toMatchObject({ refusals: [{ code: 'missing', field: 'reason' }] });
    },
  );

  test('may be as long as the record takes, counted as it is kept', () => {
    expect(textFault('x'.repeat(10), wanted)).toBeNull();
    expect(textFault(` ${'a\r\n'.repeat(5)}\u0000`, wanted)).toBeNull();
    expect(textFault('x'.repeat(11), wanted)).toMatchObject({ refusals: [{ code: 'too-long', field: 'reason' }] });
  });

  test('of a megabyte is refused', () => {
    expect(textFault('x'.repeat(1_000_000), { field: 'f', what: 'it' })).toMatchObject({
      refusals: [{ code: 'too-long' }],
    });
  });

  test('A text that is not required may be empty', () => {
    expect(lengthFault('', wanted)).toBeNull();
  });
});

test.each([
  ['name@example.org', true],
  [' name@example.org ', true],
  ['name@example', false],
  ['name', false],
  ['name@example.org,other@example.org', false],
  ['name@example.org\nBcc: other@example.org', false],
  [`${'x'.repeat(250)}@example.org`, false],
])('%j can be written to: %s', (address, expected) => {
  expect(isEmail(address)).toBe(expected);
});
