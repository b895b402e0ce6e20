import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { legible } from '../documents/legible-colour.ts';
import { withoutItsTypeface } from './govuk/stylesheet.ts';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
}

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';
const folder = new URL('assets/', import.meta.url);
const styles = new URL('styles/', import.meta.url);

/** Our own stylesheet: the files of `styles/` one after the other. */
const ourStylesheet = (): string =>
  readdirSync(styles)
    .sort()
    .map((name) => readFileSync(new URL(name, styles), 'utf8'))
    .join('\n');

const typeOf = (name: string): string => {
  if (name.endsWith('.css')) return css;
  return name.endsWith('.js') ? js : 'image/svg+xml';
};

const theirs = (name: string): string =>
  readFileSync(new URL(`dist/govuk/${name}`, import.meta.resolve('govuk-frontend/package.json')), 'utf8');

const asset = (type: string, text: string): Asset => {
  const body = Buffer.from(text);
  return { type, body, gzipped: gzipSync(body, { level: 9 }) };
};

const assets: ReadonlyMap<string, Asset> = new Map([
  ['govuk.css', asset(css, withoutItsTypeface(theirs('govuk-frontend.min.css')))],
  ['convenor.css', asset(css, ourStylesheet())],
  ['govuk.js', asset(js, theirs('govuk-frontend.min.js'))],
  ...readdirSync(folder).map(
    (name) => [name, asset(typeOf(name), readFileSync(new URL(name, folder), 'utf8'))] as const,
  ),
]);

// One hash for all, so that modules can import each other by relative names.
const hash = [...assets.values()]
  .reduce((sum, { body }) => sum.update(body), createHash('sha256'))
  .digest('hex')
  .slice(0, 12);

/** Where a stylesheet, script or picture of ours is served; the address changes with the content. */
export const assetUrl = (name: string): string => `/assets/${hash}/${name}`;

/** The asset at an address, or null: also when the address belongs to another version. */
export const assetAt = (wantedHash: string, name: string): Asset | null =>
  wantedHash === hash ? (assets.get(name) ?? null) : null;

/** The stylesheet that gives an authority's pages its colour (`#rrggbb`); inline style is not allowed. */
export const colourUrl = (colour: string): string => `/assets/colour/${colour.slice(1)}.css`;

/** The colour is darkened as far as needed for white words on it to be read. */
export const colourStylesheet = (hex: string): string => `:root{--authority:${legible(`#${hex}`)}}\n`;
