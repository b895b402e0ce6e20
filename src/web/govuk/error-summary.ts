import { type Html, html, render } from '../html.ts';
import { clauseChips } from '../pieces/clause-chip.ts';
import { component } from './environment.ts';

/** Something to put right. A casefile Refusal is one as it stands. */
export interface PageError {
  readonly message: string;
  /** Name of the question at fault; the summary links to it. */
  readonly field?: string | undefined;
  readonly clauses?: readonly string[] | undefined;
  /** Where the question stands, when it is on another page. */
  readonly href?: string | undefined;
}

const linkOf = ({ href, field }: PageError): string | undefined =>
  href ?? (field === undefined ? undefined : `#${field}`);

const said = (error: PageError): string =>
  render(html`${error.message} ${clauseChips(error.clauses ?? [], { plain: linkOf(error) !== undefined })}`);

/** "There is a problem": every error, each linked to its question. `page` shows it by itself. */
export const errorSummary = (errors: readonly PageError[]): Html =>
  component('error-summary', {
    titleText: 'There is a problem',
    errorList: errors.map((error) => ({
      html: said(error),
      href: linkOf(error),
    })),
  });

/** The error of one question, to give to it as `error`. */
export const errorOf = (errors: readonly PageError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
