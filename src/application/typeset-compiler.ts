import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf } from '../documents/font-coverage.ts';
import type { Covers } from '../documents/printable-text.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import { typesettingInputs } from '../documents/typesetting.ts';
import type { Answered } from './typeset.ts';
import { readFonts } from './typeset-fonts.ts';

const fonts = readFonts();
const rooms = fileURLToPath(new URL('../documents/', import.meta.url));
const template = readFileSync(new URL('../documents/document.typ', import.meta.url), { encoding: 'utf8' });
const compiler = NodeCompiler.create({
  workspace: rooms,
  fontArgs: [{ fontBlobs: [...fonts.main, ...fonts.others] }],
});

const coverage = (blobs: readonly Buffer[]): ReadonlySet<number> =>
  new Set(blobs.flatMap((blob) => [...coverageOf(blob)]));
const main = coverage(fonts.main);
const all = coverage([...fonts.main, ...fonts.others]);

const everything: Covers = (codePoint) => all.has(codePoint);
/** For a mixture of scripts that the typefaces cannot shape together: one typeface, no combining marks. */
const simplest: Covers = (codePoint) => main.has(codePoint) && !/\p{M}/u.test(String.fromCodePoint(codePoint));

const compile = (document: PrintedDocument, covers: Covers): Answered => {
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: typesettingInputs(document, covers) });
    if (compiled.result === null) return { ok: false };
    const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return { ok: true, bytes: Uint8Array.from(bytes), pages: compiled.result.numOfPages };
  } catch {
    return { ok: false };
  } finally {
    compiler.evictCache(2);
  }
};

// The compiler is native code: in a process of its own it cannot take the server down with it, and its memory can be
// given back. The process ends by itself when the server does, because only the channel between them keeps it alive.
process.on('message', (document: PrintedDocument) => {
  const first = compile(document, everything);
  process.send?.(first.ok ? first : compile(document, simplest));
});
