import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const dated = (xml: string, issuedAt: string): string =>
  xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${issuedAt}`)
    .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');

/**
 * The same file with the instant in place of now, and its parts in a fixed order: the same document always
 * gives the same bytes. The ZIP's own clock says 1 January 1980 throughout.
 */
export const repacked = (file: Uint8Array, issuedAt: string): Uint8Array => {
  const parts = Object.entries(unzipSync(file)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const kept = parts.map(([name, bytes]): [string, Uint8Array] =>
    name === 'docProps/core.xml' ? [name, strToU8(dated(strFromU8(bytes), issuedAt))] : [name, bytes],
  );
  return zipSync(Object.fromEntries(kept), { mtime: '1980-01-01T00:00:00' });
};
