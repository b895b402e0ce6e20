const markup: unique symbol = Symbol('markup');

/** Markup that is safe to send. Only `html` and `trusted` make it; no form or JSON body can forge it. */
export interface Html {
  readonly [markup]: string;
}

/** What may stand in a `${…}`: strings are escaped, nothing-values disappear, arrays are joined. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

// Control characters and the marks that reorder text: neither has a use on a page, both can mislead a reader.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text without control characters, bidirectional overrides and broken surrogates. */
export const plain = (text: string): string => text.toWellFormed().replace(unwanted, '');

// Most text needs nothing done to it, and a page is made of thousands of texts: one look tells.
const needsCare = new RegExp(`[&<>"'\\ud800-\\udfff]|${unwanted.source}`);

const escape = (text: string): string =>
  needsCare.test(text) ? plain(text).replace(/[&<>"']/g, (found) => entities[found] ?? '') : text;

const isHtml = (part: object): part is Html => markup in part;

const written = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return isHtml(part) ? part[markup] : part.map(written).join('');
};

// What was cleaned once is not looked through again at every level it is nested in.
const made = (text: string): Html => ({ [markup]: text });

/** Markup from somewhere that has already escaped it, such as a GOV.UK macro. Never from a person. */
export const trusted = (text: string): Html => made(plain(text));

/** Tagged template: `html`<p>${name}</p>``. Attribute values must stand in quotation marks. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let text = strings[0] ?? '';
  for (const [at, part] of parts.entries()) text += written(part) + (strings[at + 1] ?? '');
  return made(text);
};

/** The markup as a string, to send or to hand to a macro. */
export const render = (part: Part): string => written(part);

/** Pieces one after the other, with something between them. */
export const joined = (parts: readonly Part[], between: string): Html => made(parts.map(written).join(escape(between)));
