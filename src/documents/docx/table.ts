import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { printable } from '../printable-text.ts';
import type { Cell, Column } from '../printed-document.ts';
import { cellAsParagraphs } from './words.ts';

/** The width between the margins of A4, in twentieths of a point. */
export const textWidth = 9520;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const margins = { top: 60, bottom: 60, left: 80, right: 80 };

const headerRow = (columns: readonly Column[], widths: readonly number[], pale: string): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label }, index) =>
        new TableCell({
          margins,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: pale, color: 'auto' },
          children: [
            new Paragraph({ style: 'Cell', children: [new TextRun({ text: printable(label), style: 'Strongly' })] }),
          ],
        }),
    ),
  });

const bodyRow = (cells: readonly Cell[], widths: readonly number[]): TableRow =>
  new TableRow({
    children: cells.map(
      (cell, index) =>
        new TableCell({
          margins,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: cellAsParagraphs(cell, { style: 'Cell' }),
        }),
    ),
  });

/** A table whose first row is marked as its header and comes again on each page. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[], pale: string): Table => {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / all) * textWidth));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: [headerRow(columns, widths, pale), ...rows.map((cells) => bodyRow(cells, widths))],
  });
};
