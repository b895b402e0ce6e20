import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { withoutItsTypeface } from './govuk/stylesheet.ts';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
}

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

const ours = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
const theirs = (name: string): string =>
  readFileSync(new URL(`dist/govuk/${name}`, import.meta.resolve('govuk-frontend/package.json')), 'utf8');

const asset = (type: string, text: string): Asset => {
  const body = Buffer.from(text);
  return { type, body, gzipped: gzipSync(body, { level: 9 }) };
};

const assets: ReadonlyMap<string, Asset> = new Map([
  ['govuk.css', asset(css, withoutItsTypeface(theirs('govuk-frontend.min.css')))],
  ['convenor.css', asset(css, ours('convenor.css'))],
  ['govuk.js', asset(js, theirs('govuk-frontend.min.js'))],
  ['convenor.js', asset(js, ours('convenor.js'))],
  ['autosave.js', asset(js, ours('autosave.js'))],
  ['icon.svg', asset('image/svg+xml', ours('icon.svg'))],
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

export const colourStylesheet = (hex: string): string => `:root{--authority:#${hex}}\n`;
