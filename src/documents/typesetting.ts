import { Temporal } from 'temporal-polyfill';
import { legible } from './legible-colour.ts';
import { type Covers, breakable, keptTogether, printable, showable } from './printable-text.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The typefaces a document is set in, the first one for everything it has shapes for. */
export const typefaces: readonly string[] = [
  'Source Sans 3',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Bengali',
  'Noto Sans Gurmukhi',
  'Noto Sans Gujarati',
  'Noto Sans Devanagari',
  'Noto Emoji',
];

const civil = (issuedAt: string) => {
  const { year, month, day, hour, minute } = Temporal.Instant.from(issuedAt).toZonedDateTimeISO('UTC');
  return { year, month, day, hour, minute };
};

/** What `document.typ` is compiled with (its `sys.inputs`): JSON texts. */
export interface TypesettingInputs {
  readonly [name: string]: string;
  readonly document: string;
  readonly setting: string;
}

/**
 * A document as data for the template. What people typed is made printable here and is only ever data: it never
 * becomes part of the template's source.
 */
export const typesettingInputs = (document: PrintedDocument, covers: Covers): TypesettingInputs => {
  const set = (text: string): string => breakable(keptTogether(showable(printable(text), covers)));
  return {
    document: JSON.stringify(document, (_key, value: unknown) => (typeof value === 'string' ? set(value) : value)),
    setting: JSON.stringify({
      title: printable(document.title),
      author: printable(document.authority),
      colour: legible(document.colour),
      issued: civil(document.issuedAt),
      fonts: typefaces,
    }),
  };
};
