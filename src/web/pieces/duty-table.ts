import type { DutyShown } from '../describe/duty-shown.ts';
import { type Html, type Part, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';
import { stateWord } from './shape.ts';

/** A row, with what stands in its last column. */
export interface DutyRow {
  readonly duty: DutyShown;
  readonly last: Part;
}

const discussionOf = ({ discussion }: DutyShown): Html | null => {
  if (discussion === null) return null;
  const { reference, href } = discussion;
  return html`<span class="duty__reference">${href === null ? reference : html`<a class="govuk-link" href="${href}">${reference}</a>`}</span>`;
};

const what = (duty: DutyShown): Html => html`
  <span class="duty__title">${duty.title}</span>
  <span class="duty__facts">${discussionOf(duty)} <span>${duty.limit}</span>${duty.assumed ? html` <span>local assumption</span>` : null} ${clauseChips(duty.clauses)}</span>`;

const stands = ({ due, says, tone, expected, because }: DutyShown): Html => html`
  ${stateWord(tone, says)}
  ${due === null ? null : html`<span class="duty__line" title="${due.exact}">by ${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>`}
  ${expected === null ? null : html`<span class="duty__line${expected.isLate ? ' duty__line--late' : null}">${expected.says}</span>`}
  ${due === null && because !== null ? html`<span class="duty__line quiet">${because}</span>` : null}`;

const came = ({ started, ended, earlier, compared }: DutyShown): Html => {
  const lines = [started, ended, ...earlier, compared?.says ?? null].filter((line) => line !== null);
  return html`${lines.map((line) => html`<span class="duty__line">${line}</span>`)}`;
};

const whose = ({ owner, person }: DutyShown): Html => html`
  <span class="duty__label">Whose: </span>${owner}${person === null ? null : html`<span class="duty__line quiet">${person}</span>`}`;

// The roles say that it is a table also where a narrow window shows its rows as cards.
const row = ({ duty, last }: DutyRow): Html => html`
  <tr class="duty duty--${duty.tone}" id="${duty.id}" role="row">
    <th class="duty__cell" scope="row" role="rowheader">${what(duty)}</th>
    <td class="duty__cell" role="cell">${stands(duty)}</td>
    <td class="duty__cell duty__came" role="cell">${came(duty)}</td>
    <td class="duty__cell" role="cell">${whose(duty)}</td>
    <td class="duty__cell duty__last" role="cell">${last}</td>
  </tr>`;

/** Duties in a table; in a narrow window each is a card. `last` is what the last column is called. */
export const dutyTable = (caption: string, { last, rows }: { last: string; rows: readonly DutyRow[] }): Html => html`
  <table class="duties" role="table">
    <caption class="govuk-visually-hidden">${caption}</caption>
    <thead class="duties__head" role="rowgroup"><tr role="row">${['Duty', 'How it stands', 'How it came about', 'Whose', last].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(row)}</tbody>
  </table>`;
