import { BorderStyle, HeadingLevel, Paragraph, ShadingType, type Table, TextRun } from 'docx';
import { printable } from '../printable-text.ts';
import { type Block, plain, strong } from '../printed-document.ts';
import { tableOf } from './table.ts';
import { cellAsParagraphs, ruleRuns, wordsAsParagraphs } from './words.ts';

/** The colours of a document, six hexadecimal digits each. */
export interface Colours {
  readonly strong: string;
  readonly pale: string;
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const headingOf = ({ level, text, clauses }: Extract<Block, { kind: 'heading' }>): Paragraph =>
  new Paragraph({
    heading: levels[level],
    keepNext: true,
    children: [new TextRun(printable(text)), ...ruleRuns(clauses)],
  });

// A label above its words instead of a table beside them: read in order, and no table without a header row.
const factsOf = ({ rows }: Extract<Block, { kind: 'facts' }>): Paragraph[] =>
  rows.flatMap(({ label, clauses, words }) => [
    new Paragraph({
      style: 'Label',
      keepNext: true,
      children: [new TextRun({ text: printable(label), style: 'Strongly' }), ...ruleRuns(clauses)],
    }),
    ...cellAsParagraphs(words, { style: 'Beside' }),
  ]);

const panelOf = ({ tone, title, words }: Extract<Block, { kind: 'panel' }>, colours: Colours): Paragraph[] => {
  const left = { style: BorderStyle.SINGLE, size: 36, space: 8, color: tone === 'calm' ? colours.strong : '000000' };
  const look = { border: { left }, shading: { type: ShadingType.CLEAR, fill: colours.pale, color: 'auto' } };
  return cellAsParagraphs([strong(title), ...words], look);
};

/** A block of a printed document as Word has it. */
export const blockOf = (block: Block, colours: Colours): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'words':
      return wordsAsParagraphs(block.words);
    case 'facts':
      return factsOf(block);
    case 'table':
      return [tableOf(block.columns, block.rows, colours.pale), new Paragraph({ style: 'Cell' })];
    case 'panel':
      return panelOf(block, colours);
    case 'clauses': {
      const columns = [
        { label: 'Rule', share: 1 },
        { label: 'What it asks', share: 7 },
      ];
      const rows = block.rows.map(({ id, requirement }) => [[strong(id)], [plain(requirement)]]);
      return [tableOf(columns, rows, colours.pale)];
    }
  }
};
