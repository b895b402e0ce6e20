import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentOf, firstIssue, secondIssue } from '../../test/example-documents.ts';
import { exampleCase } from '../../test/example-case.ts';
import { type ReadPdf, readPdf } from '../../test/read-pdf.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import { startTypesetter } from './typeset.ts';

const typesetter = startTypesetter();
afterAll(() => typesetter.stop());

const bytesOf = async (document: PrintedDocument): Promise<Uint8Array> => {
  const set = await typesetter.pdf(document);
  if (!set.ok) throw new Error(set.refusal.message);
  return set.bytes;
};

const withNote = (text: string): PrintedDocument =>
  documentOf(firstIssue({ notes: { ...exampleCase.notes, 'summary-and-analysis': text } }));

/** Text without the places where lines and words may break. */
const unbroken = (text: string): string => text.replace(/[\s\u200b\u00a0]+/gu, ' ');

// Generous, because making and reading PDFs takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('the minutes as PDF', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await bytesOf(documentOf(firstIssue())));
  });

  test('has a title, is in British English and is tagged for screen readers', () => {
    expect(pdf).toMatchObject({
      title: 'Strategy meeting SD-2303: minutes, issue 1',
      language: 'en-GB',
      isTagged: true,
    });
  });

  test('has real headings and real tables with header cells', () => {
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'P']) expect(pdf.roles).toContain(role);
  });

  test('says what was decided for each child on its first page', () => {
    const [first = ''] = pdf.pages;
    expect(unbroken(first)).toContain('Mina Ferrowby Yes, social care and the police enquire jointly');
    expect(unbroken(first)).toContain('The meeting was quorate.');
  });

  test('numbers its pages and repeats what must not be done with it on each', () => {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pdf.pages.length)}`);
      expect(unbroken(page)).toContain('unless the chair agrees');
    });
  });

  test('names no reader on its pages: everybody gets the same', async () => {
    expect(await bytesOf(documentOf(firstIssue()))).toEqual(await bytesOf(documentOf(firstIssue())));
  });

  test('explains every clause it cites at its end', () => {
    const last = unbroken(pdf.pages.slice(-2).join(' '));
    expect(last).toContain('BR-116 Minutes are circulated within 24 hours of the meeting.');
  });

  test('begins a later issue with what changed', async () => {
    const { pages } = await readPdf(await bytesOf(documentOf(secondIssue())));
    expect(unbroken(pages[0] ?? '')).toContain('What changed since issue 1 of Saturday 21 November 2026 at 10:05');
  });
});

describe('whatever was typed', () => {
  test('is printed and never read as instructions to the compiler', async () => {
    const typed =
      '#import "x.typ": * #read("/etc/passwd") $x^2$ \\ *bold* _it_ <label> @ref `raw` // c /* d */\n= heading';
    const { text, roles } = await readPdf(await bytesOf(withNote(typed)));
    const { roles: usual } = await readPdf(await bytesOf(withNote('Nothing special.')));
    expect(unbroken(text)).toContain(unbroken(typed));
    expect(roles.filter((role) => role === 'H1')).toEqual(usual.filter((role) => role === 'H1'));
  });

  test('may hold control characters, broken surrogates and marks that reorder text, which are dropped', async () => {
    const { text } = await readPdf(await bytesOf(withNote('a\u0000b\u0007c\ud800d\u202ee\ufffef\u0085g')));
    expect(unbroken(text)).toContain('abc[U+FFFD]de[U+FFFD]f g');
  });

  test('may be written from right to left, in the scripts of the Indian subcontinent, or with emoji', async () => {
    const typed = 'بچہ محفوظ نہیں ہے (12). הילד פחד. শিশু নিরাপদ নয়। ਬੱਚਾ ਸੁਰੱਖਿਅਤ ਹੈ। બાળક. बच्चा। Żaneta 👨‍👩‍👧 ❤️';
    const { text, isTagged } = await readPdf(await bytesOf(withNote(typed)));
    expect(isTagged).toBe(true);
    expect(text).not.toContain('[U+');
    expect(text).toContain('Żaneta');
  });

  test('in a script without a typeface is shown by its numbers instead of vanishing', async () => {
    const { text } = await readPdf(await bytesOf(withNote('She wrote 漢字.')));
    expect(unbroken(text)).toContain('She wrote [U+6F22][U+5B57].');
  });

  test('may mix scripts within one letter', async () => {
    const { text } = await readPdf(await bytesOf(withNote('before a\u064b\u09bc\u0a3c b after')));
    expect(unbroken(text)).toMatch(/before .* after/u);
  });

  test('may be a megabyte long', async () => {
    expect(await typesetter.pdf(withNote('Seen at home. '.repeat(75_000)))).toMatchObject({ ok: true });
  });

  test('may be one endless word, which stays on the paper', async () => {
    const { text, pages } = await readPdf(await bytesOf(withNote('x'.repeat(30_000))));
    expect(pages.length).toBeGreaterThan(15);
    expect(text.match(/x/gu)?.length).toBeGreaterThan(30_000);
  });

  test('may be nothing at all', async () => {
    const { text } = await readPdf(
      await bytesOf(documentOf(firstIssue({ notes: {}, actions: [], views: [], information: [] }))),
    );
    expect(text).toContain('Nothing was recorded under this heading.');
  });
});

describe('a document that cannot be made', () => {
  const broken = { ...documentOf(firstIssue()), issuedAt: 'no instant' };

  test('is refused with a sentence, and the next one is made all the same', async () => {
    const [refused, made] = await Promise.all([typesetter.pdf(broken), typesetter.pdf(documentOf(firstIssue()))]);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'typeset-failed' } });
    expect(made.ok).toBe(true);
  });

  test('in time is refused as too slow, and a new compiler makes the next', async () => {
    const hasty = startTypesetter({ timeoutMs: 1 });
    const refused = { ok: false, refusal: { code: 'typeset-too-slow' } };
    expect(await hasty.pdf(documentOf(firstIssue()))).toMatchObject(refused);
    expect(await hasty.pdf(documentOf(firstIssue()))).toMatchObject(refused);
    await hasty.stop();
  });

  test('is made again after the compiler was stopped', async () => {
    const own = startTypesetter();
    expect((await own.pdf(documentOf(firstIssue()))).ok).toBe(true);
    await own.stop();
    expect((await own.pdf(documentOf(firstIssue()))).ok).toBe(true);
    await own.stop();
  });
});
