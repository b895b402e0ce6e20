import { type Html, html, render } from '../html.ts';
import { clauseChips } from '../pieces/clause-chip.ts';
import { component } from './environment.ts';

/** Something to put right. A casefile Refusal is one as it stands. */
export interface PageError {
  readonly message: string;
  /** Name of the question at fault; the summary links to it. */
  readonly field?: string | undefined;
  readonly clauses?: readonly string[] | undefined;
}

const said = (error: PageError): string =>
  render(html`${error.message} ${clauseChips(error.clauses ?? [], { plain: error.field !== undefined })}`);

/** "There is a problem": every error, each linked to its question. `page` shows it by itself. */
export const errorSummary = (errors: readonly PageError[]): Html =>
  component('error-summary', {
    titleText: 'There is a problem',
    errorList: errors.map((error) => ({
      html: said(error),
      href: error.field === undefined ? undefined : `#${error.field}`,
    })),
  });

/** The error of one question, to give to it as `error`. */
export const errorOf = (errors: readonly PageError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
