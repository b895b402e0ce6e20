import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { RequestCard } from './cards.ts';
import type { Board } from './presenter.ts';
import type { Proposal } from './proposals.ts';
import { chosenId, confirmAt } from './where.ts';

const listed = (word: string, roles: readonly string[]): Html | null =>
  roles.length === 0 ? null : html`<p><strong>${word}:</strong> ${roles.map(insideSentence).join(', ')}</p>`;

const limit = ({ urgency, due, clauses, assumed }: RequestCard): Html => {
  if (due === null) return html`<p>${urgency}: no clock says by when it must be held. ${clauseChips(clauses)}</p>`;
  return html`<p>${urgency}: must be held by <span title="${due.exact}">${due.said}</span>${assumed ? ', a local assumption' : null}. If it begins later, that needs a reason. ${clauseChips(clauses)}</p>`;
};

const facts = ({ deskName, children, caseType, tags }: RequestCard): Html => html`
  <p>${[deskName, children, caseType].filter((fact) => fact !== null).join(' · ')}${tags.map((tag) => html` <span class="fact">${tag}</span>`)}</p>`;

const proposal = (one: Proposal, caseId: string, board: Board): Html => {
  const desk = board.grid.rows.find((row) => row.desk === one.slot.desk)?.name ?? one.slot.desk;
  const said = html`<span class="place">${one.place}</span> <span><strong>${desk}, ${one.slot.time}</strong><br><span class="quiet">${one.why}</span></span>`;
  const href = confirmAt(caseId, one.slot);
  const way =
    one.place === 1
      ? button({ text: html`Choose ${one.slot.time}<span class="govuk-visually-hidden"> at ${desk}</span>`, href })
      : html`<a class="govuk-link" href="${href}">Choose ${one.slot.time}<span class="govuk-visually-hidden"> at ${desk}</span></a>`;
  return html`<li class="proposal proposal--${one.kind}"><span class="proposal__said">${said}</span> ${way}</li>`;
};

const nothingProposed = ({ day }: Board): string =>
  day.isToday ? 'No slot is left today.' : 'No slot is free on this day.';

const proposals = (board: Board): Html | null => {
  const { selected, allots, day } = board;
  if (selected === null || !allots || !board.hasSlots || day.closed !== null) return null;
  const when = day.isToday ? 'today' : day.said;
  return html`
    <h3 class="govuk-heading-s" id="proposed">Proposed for ${selected.card.reference} ${when}</h3>
    ${
      selected.proposals.length === 0
        ? html`<p class="govuk-body">${nothingProposed(board)} Try the next working day, or another time.</p>`
        : html`<ol class="proposals" aria-labelledby="proposed">${selected.proposals.map((one) => proposal(one, selected.card.caseId, board))}</ol>`
    }`;
};

/** The selected request: its limit, who must come, and the best of the day for it. */
export const chosenView = (board: Board): Html | null => {
  if (board.selected === null) return null;
  const { card } = board.selected;
  return html`
    <section class="chosen chosen--${card.tone}" id="${chosenId}" aria-labelledby="chosen-title" tabindex="-1">
      <div class="chosen__top"><h2 class="chosen__title" id="chosen-title"><span class="govuk-visually-hidden">Selected: </span>${card.reference}</h2> ${stateWord(card.tone, card.left)}</div>
      <div class="chosen__about">${limit(card)}${facts(card)}${listed('Must come', card.mustCome)}${listed('Also invited', card.alsoInvited)}</div>
      ${proposals(board)}
    </section>`;
};
