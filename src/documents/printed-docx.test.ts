import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf, firstIssue, secondIssue } from '../../test/example-documents.ts';
import { exampleCase } from '../../test/example-case.ts';
import type { PrintedDocument } from './printed-document.ts';
import { docxOf } from './printed-docx.ts';

const partsOf = async (document: PrintedDocument): Promise<ReadonlyMap<string, string>> => {
  const files = unzipSync(await docxOf(document));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const bodyOf = async (document: PrintedDocument): Promise<string> =>
  (await partsOf(document)).get('word/document.xml') ?? '';

/** The words of a part as a reader sees them. */
const wordsIn = (xml: string): string => xml.replace(/<[^>]+>/gu, '');

const withNote = (text: string): PrintedDocument =>
  documentOf(firstIssue({ notes: { ...exampleCase.notes, 'summary-and-analysis': text } }));

describe('the minutes as DOCX', () => {
  let parts: ReadonlyMap<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(documentOf(firstIssue()));
    body = parts.get('word/document.xml') ?? '';
  });

  test('have a title and the date of the issue in their properties', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Strategy meeting SD-2303: minutes, issue 1</dc:title>');
    expect(core.match(/2026-11-21T10:05:00Z/gu)).toHaveLength(2);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
  });

  test('are in British English throughout', () => {
    expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/su);
  });

  test('have real headings of three levels', () => {
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  });

  test('mark the first row of every table as its header', () => {
    const tables = body.match(/<w:tbl>/gu)?.length ?? 0;
    expect(tables).toBeGreaterThan(5);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
  });

  test('carry reference and page numbers on every page', () => {
    expect([...parts.keys()].filter((name) => /word\/(header|footer)\d/u.test(name))).toHaveLength(2);
    expect(wordsIn(parts.get('word/header1.xml') ?? '')).toContain('SD-2303 · Strategy meeting minutes · Issue 1');
    expect(parts.get('word/footer1.xml')).toContain('NUMPAGES');
  });

  test('say what the PDF says', () => {
    const words = wordsIn(body);
    for (const said of [
      'Callum Bright leads for social care',
      'lose telephone evidence',
      'A different view: Health',
      'BR-116',
    ])
      expect(words).toContain(said);
  });

  test('are the same bytes each time they are made', async () => {
    const made = await docxOf(documentOf(secondIssue()));
    expect(await docxOf(documentOf(secondIssue()))).toEqual(made);
    // The first part's time and date in the ZIP: midnight, 1 January 1980.
    expect(new DataView(made.buffer, made.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
  });
});

describe('whatever was typed', () => {
  test('is escaped', async () => {
    const xml = await bodyOf(withNote('<script>alert("x")</script> & ]]> done'));
    expect(xml).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ]]&gt; done');
  });

  test('loses its control characters, with which Word could not open the file', async () => {
    const xml = await bodyOf(withNote('a\u0000b\u0008c\u001fd\ud800e'));
    expect(wordsIn(xml)).toContain('abcd\ufffde');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
  });

  test('keeps its line breaks and paragraphs', async () => {
    const xml = await bodyOf(withNote('one\ntwo\n\nthree'));
    expect(xml).toMatch(/one<\/w:t><\/w:r><w:r>.{0,80}<w:br\/><w:t[^>]*>two<\/w:t><\/w:r><\/w:p><w:p>/u);
  });

  test('may be a megabyte long', async () => {
    expect(wordsIn(await bodyOf(withNote(`${'Seen at home. '.repeat(75_000)}The end.`)))).toContain('The end.');
  });
});
