import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { printable } from '../printable-text.ts';
import type { Cell, Words } from '../printed-document.ts';

type Look = Pick<IParagraphOptions, 'style' | 'keepNext' | 'indent' | 'border' | 'shading' | 'heading'>;

const lines = (text: string, style: string): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, style, ...(index === 0 ? {} : { break: 1 }) }));

const styles = { plain: 'Plain', strong: 'Strongly', quiet: 'Quiet' } as const;

/** Clause numbers as they stand behind a text: "[BR-014, BR-044]". */
export const ruleRuns = (clauses: readonly string[]): TextRun[] =>
  clauses.length === 0 ? [] : [new TextRun({ text: ` [${clauses.join(', ')}]`, style: 'Rule' })];

/** Words as paragraphs: a blank line parts them, a line break stays one. */
export const wordsAsParagraphs = ({ lead, text, clauses, manner }: Words, look: Look = {}): Paragraph[] => {
  const parts = printable(text).split(/\n{2,}/u);
  const led =
    lead === null
      ? []
      : [
          new Paragraph({
            ...look,
            keepNext: true,
            spacing: { before: 100, after: 20 },
            children: lines(lead, 'Quiet'),
          }),
        ];
  const set = parts.map((part, index) => {
    const rules = index === parts.length - 1 ? ruleRuns(clauses) : [];
    return new Paragraph({ ...look, children: [...lines(part, styles[manner]), ...rules] });
  });
  return [...led, ...set];
};

export const cellAsParagraphs = (cell: Cell, look: Look = {}): Paragraph[] =>
  cell.length === 0 ? [new Paragraph({ ...look })] : cell.flatMap((words) => wordsAsParagraphs(words, look));
