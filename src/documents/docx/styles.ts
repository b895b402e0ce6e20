import type { IStylesOptions } from 'docx';

const heading = (size: number, before: number, color: string) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after: 100 } },
});

/** Sizes are half points, spacing twentieths of a point. Arial, because every machine that opens a DOCX has it or its like. */
export const stylesOf = (colour: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: heading(44, 60, colour),
    heading1: heading(32, 400, colour),
    heading2: heading(25, 280, colour),
    heading3: heading(22, 200, '000000'),
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Table cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 40, line: 252 } },
    },
    { id: 'Label', name: 'Label', basedOn: 'Normal', paragraph: { spacing: { before: 140, after: 20 } } },
    {
      id: 'Beside',
      name: 'Beside a label',
      basedOn: 'Normal',
      paragraph: { indent: { left: 340 }, spacing: { after: 60 } },
    },
    { id: 'Furniture', name: 'Header and footer', basedOn: 'Normal', run: { size: 17, color: '555555' } },
  ],
  characterStyles: [
    { id: 'Plain', name: 'Plain' },
    { id: 'Strongly', name: 'Strongly', run: { bold: true } },
    { id: 'Quiet', name: 'Quiet', run: { color: '555555', size: 19 } },
    { id: 'Rule', name: 'Rule', run: { color: colour, size: 16 } },
  ],
});
