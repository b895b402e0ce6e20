import { type Html, html, joined } from '../html.ts';

/** The clause a rule comes from; opens its text. With `plain` it is no link, for use inside one. */
export const clauseChip = (id: string, { plain = false, title }: { plain?: boolean; title?: string } = {}): Html =>
  plain
    ? html`<span class="clause">${id}</span>`
    : html`<a class="clause" href="/clauses/${id}"${title === undefined ? null : html` title="${title}"`}><span class="govuk-visually-hidden">Clause </span>${id}</a>`;

/** Several clauses, one after the other. */
export const clauseChips = (ids: readonly string[], options: { plain?: boolean } = {}): Html | null =>
  ids.length === 0
    ? null
    : joined(
        ids.map((id) => clauseChip(id, options)),
        ' ',
      );
