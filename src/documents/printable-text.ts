/** Whether the typefaces at hand have a shape for a character, given as its Unicode number. */
export type Covers = (codePoint: number) => boolean;

// Line breaks are kept. Other control characters and the marks that reorder text have no use on paper and can mislead.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const notCharacters = /\p{Noncharacter_Code_Point}/gu;

/** Text that any document format can carry: one kind of line break, no control characters, no broken surrogates. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(unwanted, '')
    .replace(notCharacters, '\ufffd');

// A line break, marks that join or part letters, and marks that choose between two shapes of one character.
const isInvisible = (codePoint: number): boolean =>
  codePoint === 0x0a || (codePoint >= 0x200b && codePoint <= 0x200d) || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

const shown = (character: string, covers: Covers): string => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (covers(codePoint) || isInvisible(codePoint)) return character;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
};

/** Characters without a shape are shown by their number, "[U+6F22]", so that nothing is lost unseen. */
export const showable = (text: string, covers: Covers): string =>
  /^[\n\u0020-\u007e]*$/u.test(text) ? text : Array.from(text, (character) => shown(character, covers)).join('');

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = new RegExp(`\\b(\\d{1,2}) (${months})(?: (\\d{4}))?\\b`, 'gu');
const postcodes = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/gu;

const numbered = /\b([Ss]ection|[Ii]ssue|[Pp]age) (\d+)\b/gu;

/** Dates, postcodes and "section 47" do not break across lines. */
export const keptTogether = (text: string): string =>
  text
    .replace(dates, (date) => date.replaceAll(' ', '\u00a0'))
    .replace(postcodes, '$1\u00a0$2')
    .replace(numbered, '$1\u00a0$2');

const tooLong = /[^\s\u00a0\u200b]{31,}/gu;
const pieces = /(?:\P{M}(?:\p{M}|\u200d\P{M})*){1,12}/gu;

/** A run of more than thirty characters without a gap may break anywhere, so that it stays on the paper. */
export const breakable = (text: string): string =>
  text.replace(tooLong, (run) => run.match(pieces)?.join('\u200b') ?? run);
