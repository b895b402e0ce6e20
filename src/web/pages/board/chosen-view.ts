import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { paths } from '../../paths.ts';
import { stateWord } from '../../pieces/shape.ts';
import { makeRoomAt } from '../plan/make-room-view.ts';
import type { RequestCard } from './cards.ts';
import type { Board } from './presenter.ts';
import type { Nothing, Proposal } from './proposals.ts';
import { chosenId, confirmAt } from './where.ts';

const listed = (word: string, roles: readonly string[]): Html | null =>
  roles.length === 0 ? null : html`<p><strong>${word}:</strong> ${roles.map(insideSentence).join(', ')}</p>`;

const ahead = ['must be held by', 'If it begins later, that needs a reason.'];
const passed = ['had to be held by', 'Book it as soon as can be. It needs a reason.'];

const limit = ({ urgency, due, clauses, assumed, tone }: RequestCard): Html => {
  if (due === null) return html`<p>${urgency}: no clock says by when it must be held. ${clauseChips(clauses)}</p>`;
  const [must, reason] = tone === 'late' ? passed : ahead;
  return html`<p>${urgency}: ${must} <span title="${due.exact}">${due.said}</span>${assumed ? ', a local assumption' : null}. ${reason} ${clauseChips(clauses)}</p>`;
};

const facts = ({ deskName, children, caseType, tags }: RequestCard): Html => html`
  <p>${[deskName, children, caseType].filter((fact) => fact !== null).join(' · ')}${tags.map((tag) => html` <span class="fact">${tag}</span>`)}</p>`;

const deskOf = ({ slot }: Proposal, { grid }: Board): string =>
  grid.rows.find((row) => row.desk === slot.desk)?.name ?? slot.desk;

/** How a proposal is chosen: the best of what is in time by the page's one button, anything else by a link. */
const choice = ({ slot, kind }: Proposal, { caseId, desk, isBest }: Choosing): Html => {
  const href = confirmAt(caseId, slot);
  const text = html`Choose ${slot.time}<span class="govuk-visually-hidden"> at ${desk}</span>`;
  return isBest && kind !== 'late' ? button({ text, href }) : html`<a class="govuk-link" href="${href}">${text}</a>`;
};

interface Choosing {
  readonly caseId: string;
  readonly desk: string;
  readonly isBest: boolean;
}

const proposal = (one: Proposal, place: Html | null, choosing: Choosing): Html => html`
  <li class="proposal proposal--${one.kind}"><span class="proposal__said">${place} <span><strong>${choosing.desk}, ${one.day} ${one.slot.time}</strong><br><span class="quiet">${one.why}</span></span></span> ${choice(one, choosing)}</li>`;

const proposed = (one: Proposal, caseId: string, board: Board): Html =>
  proposal(one, html`<span class="place">${one.place}</span>`, {
    ...{ caseId, desk: deskOf(one, board), isBest: one.place === 1 },
  });

/** What is booked may wait longer than this request can. */
const makeRoom = (card: RequestCard | undefined): Html | null =>
  card === undefined || card.tone === 'late'
    ? null
    : html`<p class="govuk-body"><a class="govuk-link" href="${makeRoomAt(card.caseId)}"><strong>Make room for ${card.reference}</strong></a> by moving what is booked and can wait.</p>`;

const isLate = ({ selected }: Board): boolean => selected?.card.tone === 'late';

const onlyLate = ({ selected }: Board): boolean => selected?.proposals[0]?.kind === 'late';

/** Why no time in time has everybody, and what can be done instead. */
const nothingFits = (nothing: Nothing, caseId: string, board: Board): Html => html`
  <div class="govuk-inset-text">
    ${
      isLate(board)
        ? html`<h3 class="govuk-heading-s">The limit has passed</h3>`
        : html`<h3 class="govuk-heading-s">No time before the limit has everybody who must come</h3>
    <ul class="govuk-list govuk-list--bullet">${nothing.causes.map((cause) => html`<li>${cause}</li>`)}</ul>`
    }
    ${makeRoom(board.selected?.card)}
    <p class="govuk-body"><a class="govuk-link" href="${paths.telephoneOf(caseId)}">It cannot wait: hold it by telephone now</a></p>
    ${nothing.beside.length === 0 ? null : html`<p class="govuk-body">What can be done instead:</p><ul class="proposals">${nothing.beside.map((one, index) => proposal(one, null, { caseId, desk: deskOf(one, board), isBest: index === 0 && onlyLate(board) }))}</ul>`}
  </div>`;

const proposals = (board: Board): Html | null => {
  const { selected, allots } = board;
  if (selected === null || !allots) return null;
  return html`
    ${selected.nothing === null ? null : nothingFits(selected.nothing, selected.card.caseId, board)}
    <h3 class="govuk-heading-s" id="proposed">${onlyLate(board) ? `Proposed for ${selected.card.reference}, after its limit` : `Proposed for ${selected.card.reference}`}</h3>
    ${
      selected.proposals.length === 0
        ? html`<p class="govuk-body">No time is free in the next two weeks. Choose another time below.</p>`
        : html`<ol class="proposals" aria-labelledby="proposed">${selected.proposals.map((one) => proposed(one, selected.card.caseId, board))}</ol>`
    }`;
};

/** What was written in the request is read at its own desk only. */
const opens = ({ selected, ownDesk }: Board): Html | null =>
  selected === null || selected.request.desk !== ownDesk
    ? null
    : html`<a class="govuk-link no-print" href="${paths.discussion(selected.card.caseId)}">Open the request</a>`;

/** The selected request: its limit, who must come, and the best times for it. */
export const chosenView = (board: Board): Html | null => {
  if (board.selected === null) return null;
  const { card } = board.selected;
  return html`
    <section class="chosen chosen--${card.tone}" id="${chosenId}" aria-labelledby="chosen-title" tabindex="-1">
      <div class="chosen__top"><h2 class="chosen__title" id="chosen-title"><span class="govuk-visually-hidden">Selected: </span>${card.reference}</h2> ${stateWord(card.tone, card.left)} ${opens(board)}</div>
      <div class="chosen__about">${limit(card)}${facts(card)}${listed('Must come', card.mustCome)}${listed('Also invited', card.alsoInvited)}</div>
      ${proposals(board)}
    </section>`;
};
