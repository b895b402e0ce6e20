import { mostLines, pastedLines } from '../../../diary/pasted-lines.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';

export type ListRead<Line> =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | { readonly ok: false; readonly errors: readonly PageError[] };

/**
 * Reads a pasted list: all of it, or every line that is at fault. `lineIn` gives what a line says, or a sentence where it
 * says nothing that can be taken; `each` is what there is a line for, as in "each turn of duty".
 */
export const readPastedList = <Line extends object>(
  text: string,
  each: string,
  lineIn: (columns: readonly string[]) => Line | string,
): ListRead<Line> => {
  const lines = pastedLines(text);
  const fault = (message: string): ListRead<Line> => ({ ok: false, errors: [{ field: 'list', message }] });
  if (lines.length === 0) return fault(`Paste a list, one line for ${each}`);
  if (lines.length > mostLines) return fault(`Paste up to ${String(mostLines)} lines at once`);
  const read = lines.map(({ number, columns }) => ({ number, line: lineIn(columns) }));
  const errors = read.flatMap(({ number, line }) =>
    typeof line === 'string' ? [{ field: 'list', message: `Line ${String(number)}: ${line}` }] : [],
  );
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, lines: read.flatMap(({ line }) => (typeof line === 'string' ? [] : [line])) };
};

export interface PasteForm {
  readonly action: string;
  readonly csrf: string;
  readonly title: string;
  /** What a line holds, in a sentence. */
  readonly line: string;
  readonly example: string;
  readonly label: string;
  readonly save: string;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

/** Where a list is pasted. */
export const pasteForm = ({ action, csrf, title, line, example, label, save, typed, errors }: PasteForm): Html => {
  const faults = errors.filter(({ field }) => field === 'list').map(({ message }) => message);
  return form({
    ...{ action, csrf, id: 'paste' },
    body: html`
      <h2 class="govuk-heading-m">${title}</h2>
      <p class="govuk-body">${line}</p>
      <p class="govuk-body">For example: ${example}</p>
      ${textarea({ name: 'list', label, size: 's', rows: 6, value: typed['list'], error: faults.join('. ') || undefined })}
      ${button({ text: save })}`,
  });
};
