import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Guidance } from '../../../protocol/schema.ts';
import { button } from '../../govuk/button.ts';
import { insetText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { empty } from '../../pieces/card.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { stateWord } from '../../pieces/shape.ts';
import { strip } from '../../pieces/strip.ts';
import type { Visitor } from '../../visitor.ts';
import { cardView } from './card-view.ts';
import { gridView, meetingsView, outsideView, slotLists } from './grid-view.ts';
import { otherTime } from './other-time.ts';
import type { Board } from './presenter.ts';
import type { Proposal } from './proposals.ts';
import { boardAt, confirmAt } from './where.ts';

const slotsId = 'slots';

const waiting = ({ cards, selected, day, deskName }: Board): Html => html`
  <section class="board__waiting" aria-labelledby="waiting">
    <h2 class="govuk-heading-m" id="waiting">Waiting</h2>
    ${
      cards.length === 0
        ? empty('No request is waiting to be booked. When one is authorised it comes here, with its clock.')
        : html`<ul class="requests">${cards.map((card) =>
            cardView(card, {
              href: `${boardAt({ day: day.isToday ? undefined : day.date, request: card.caseId })}#${slotsId}`,
              isSelected: card.caseId === selected?.card.caseId,
              desk: deskName,
            }),
          )}</ul>`
    }
  </section>`;

const dayLink = (text: string, day: Board['day']['before'], request: string | undefined): Html | null =>
  day === null ? null : html`<li><a class="govuk-link" href="${boardAt({ day, request })}#${slotsId}">${text}</a></li>`;

const dayLinks = ({ day, selected }: Board): Html => {
  const request = selected?.card.caseId;
  return html`
    <nav class="days no-print" aria-label="Day"><ul class="days__list">
      ${dayLink('← Working day before', day.before, request)}
      ${day.isToday ? null : html`<li><a class="govuk-link" href="${boardAt({ request })}#${slotsId}">Today</a></li>`}
      ${dayLink('Next working day →', day.after, request)}
    </ul></nav>`;
};

const limitSaid = ({ selected }: Board): Html | null => {
  if (selected === null) return null;
  const { reference, due, tone, left } = selected.card;
  if (due === null)
    return html`<p class="board__limit"><strong>${reference}</strong>: no clock says by when it must be held.</p>`;
  return html`<p class="board__limit"><strong>${reference}</strong> must be held by <span title="${due.exact}">${due.said}</span>: ${stateWord(tone, left)}. If it begins later, that needs a reason.</p>`;
};

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
  return html`
    <h3 class="govuk-heading-s" id="proposed">Proposed for ${selected.card.reference}</h3>
    ${
      selected.proposals.length === 0
        ? html`<p class="govuk-body">${nothingProposed(board)} Try the next working day, or another time.</p>`
        : html`<ol class="proposals" aria-labelledby="proposed">${selected.proposals.map((one) => proposal(one, selected.card.caseId, board))}</ol>`
    }`;
};

const slots = (board: Board): Html => html`
  <section class="board__slots" aria-labelledby="${slotsId}">
    <div class="board__day">
      <h2 class="govuk-heading-m" id="${slotsId}">${board.hasSlots ? 'Slots' : sentenceCase(`${board.word}s`)} ${board.day.isToday ? 'today' : html`on ${board.day.inFull}`}</h2>
      ${dayLinks(board)}
    </div>
    ${board.day.closed === null ? null : insetText(board.day.closed)}
    ${board.day.calendarEnds === null ? null : insetText(board.day.calendarEnds)}
    ${limitSaid(board)}
    ${proposals(board)}
    ${board.hasSlots ? html`${gridView(board.grid, `Slots on ${board.day.inFull} by desk`)}${slotLists(board.grid)}${outsideView(board.outside)}` : meetingsView(board.outside, board.word)}
    ${board.selected !== null && board.allots ? otherTime(board.selected.card, board) : null}
  </section>`;

const gone = ({ gone: isGone }: Board): Html | null =>
  isGone
    ? insetText(
        'The request you looked for is not waiting at this desk. It may have been booked meanwhile: look under Discussions.',
      )
    : null;

export interface BoardView {
  readonly visitor: Visitor;
  readonly board: Board;
  readonly guidance: readonly Guidance[];
}

/** One day of the desks: what waits, what is taken, and where it can go. */
export const boardView = ({ visitor, board, guidance }: BoardView): string =>
  page({
    title: 'Desk board',
    visitor,
    active: 'board',
    wide: true,
    styles: ['board.css'],
    beforeMain: strip(board.notices),
    body: html`
      <h1 class="govuk-heading-l">${board.deskName === null ? 'Desk board' : `${board.deskName} desk board`}</h1>
      <p class="lead board-lead">${board.said}</p>
      ${gone(board)}
      <div class="board">${waiting(board)}${slots(board)}</div>
      ${guidanceCard(guidance)}`,
  });
