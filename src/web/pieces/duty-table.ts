import { type Html, type Part, html } from '../html.ts';
import type { DutyShown } from '../describe/duty-shown.ts';
import { clauseChips } from './clause-chip.ts';
import { stateWord } from './shape.ts';

/** A row, with what stands in its last column. */
export interface DutyRow {
  readonly duty: DutyShown;
  readonly reason: Part;
}

const exactly = (said: string, exact: string): Html =>
  html`<span title="${exact}">${said}<span class="govuk-visually-hidden"> (${exact})</span></span>`;

const discussionOf = ({ discussion }: DutyShown): Html | null => {
  if (discussion === null) return null;
  const { reference, href } = discussion;
  return html`<span class="duty__reference">${href === null ? reference : html`<a class="govuk-link" href="${href}">${reference}</a>`}</span>`;
};

const what = (duty: DutyShown): Html => html`
  <span class="duty__title">${duty.title}</span>
  <span class="duty__facts">${discussionOf(duty)} <span>${duty.limit}</span> ${clauseChips(duty.clauses)}${duty.assumed ? html` <span>local assumption</span>` : null}</span>`;

const due = ({ due, says, tone, expected, refusal }: DutyShown): Html => html`
  ${stateWord(tone, says)}
  ${due === null ? null : html`<span class="duty__line">${exactly(`by ${due.said}`, due.exact)}</span>`}
  ${expected === null ? null : html`<span class="duty__line duty__expected">${exactly(expected.said, expected.exact)}</span>`}
  ${due === null && refusal !== null ? html`<span class="duty__line quiet">${refusal}</span>` : null}`;

const whose = ({ owner, ownerName }: DutyShown): Html => html`
  ${owner}${ownerName === null ? null : html`<span class="duty__line quiet">${ownerName}</span>`}`;

// The roles say that it is a table also where a narrow window shows its rows as cards.
const row = ({ duty, reason }: DutyRow): Html => html`
  <tr class="duty duty--${duty.tone}" id="${duty.id}" role="row">
    <th class="duty__cell" scope="row" role="rowheader">${what(duty)}</th>
    <td class="duty__cell" role="cell">${due(duty)}</td>
    <td class="duty__cell duty__started" role="cell">${duty.started ?? html`<span class="quiet">Not started</span>`}</td>
    <td class="duty__cell" role="cell"><span class="duty__label">Whose: </span>${whose(duty)}</td>
    <td class="duty__cell duty__why" role="cell">${reason}</td>
  </tr>`;

const heads = ['Duty', 'How it stands', 'What started it', 'Whose', 'Why it was late'];

/** Duties in a table; in a narrow window each is a card. */
export const dutyTable = (caption: string, rows: readonly DutyRow[]): Html => html`
  <table class="duties" role="table">
    <caption class="govuk-visually-hidden">${caption}</caption>
    <thead class="duties__head" role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(row)}</tbody>
  </table>`;
