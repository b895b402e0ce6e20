import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { Temporal } from 'temporal-polyfill';
import { blockOf } from './docx/block.ts';
import { repacked } from './docx/repack.ts';
import { stylesOf } from './docx/styles.ts';
import { textWidth } from './docx/table.ts';
import { wordsAsParagraphs } from './docx/words.ts';
import { legible, paler } from './legible-colour.ts';
import { printable } from './printable-text.ts';
import { type PrintedDocument, plain, quiet } from './printed-document.ts';

const furniture = (left: string, right: TextRun): Paragraph =>
  new Paragraph({
    style: 'Furniture',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun(printable(left)), new TextRun('\t'), right],
  });

const headerOf = ({ reference, sort, edition }: PrintedDocument): Header =>
  new Header({ children: [furniture(`${reference} · ${sort} · ${edition}`, new TextRun('Confidential'))] });

const pages = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });

const footerOf = ({ warning }: PrintedDocument): Footer =>
  new Footer({
    children: [
      ...wordsAsParagraphs({ ...warning, clauses: [] }, { style: 'Furniture' }),
      new Paragraph({ style: 'Furniture', children: [pages] }),
    ],
  });

const front = ({ authority, sort, reference, edition, issued, source, warning }: PrintedDocument): Paragraph[] => [
  ...wordsAsParagraphs(quiet(authority)),
  new Paragraph({ style: 'Title', children: [new TextRun(printable(sort))] }),
  ...wordsAsParagraphs({ ...plain(`${reference}, ${edition}`), manner: 'strong' }),
  ...wordsAsParagraphs(quiet(`Issued ${issued}, under ${source}`)),
  ...wordsAsParagraphs({ ...warning, manner: 'strong' }),
];

const margin = { top: 1360, bottom: 1300, left: 1190, right: 1190 };

/**
 * The document as DOCX: real headings, header rows, language and title, so that it can be read aloud and reused. The
 * same document always gives the same bytes.
 */
export const docxOf = async (document: PrintedDocument): Promise<Uint8Array> => {
  const colour = legible(document.colour);
  const colours = { strong: colour.slice(1), pale: paler(colour).slice(1) };
  const file = new Document({
    title: printable(document.title),
    subject: printable(document.sort),
    creator: printable(document.authority),
    lastModifiedBy: printable(document.authority),
    styles: stylesOf(colours.strong),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document) },
        children: [...front(document), ...document.blocks.flatMap((block) => blockOf(block, colours))],
      },
    ],
  });
  const issuedAt = Temporal.Instant.from(document.issuedAt).toString({ smallestUnit: 'second' });
  return repacked(await Packer.toBuffer(file), issuedAt);
};
