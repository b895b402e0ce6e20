import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import type { Guidance } from '../../../protocol/schema.ts';
import { insetText, notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { strip } from '../../pieces/strip.ts';
import type { Visitor } from '../../visitor.ts';
import { awayView } from './away-view.ts';
import { chosenView } from './chosen-view.ts';
import { gridView, meetingsView, outsideView, slotLists } from './grid-view.ts';
import { otherTime } from './other-time.ts';
import type { Board } from './presenter.ts';
import { waysView } from './ways-view.ts';
import { queueView } from './queue-view.ts';
import { weekView } from './week-view.ts';
import { boardAt, deskInAddress, slotsId } from './where.ts';

const dayLinks = (board: Board): Html => {
  const { day, selected } = board;
  const at = { request: selected?.card.caseId, desk: deskInAddress(board) };
  const link = (text: string, date: Board['day']['before'] | undefined): Html | null =>
    date === null
      ? null
      : html`<li><a class="govuk-link" href="${boardAt({ ...at, day: date })}#${slotsId}">${text}</a></li>`;
  return html`
    <nav class="days no-print" aria-label="Day"><ul class="days__list">
      ${link('← Working day before', day.before)}
      ${day.isToday ? null : link('Today', undefined)}
      ${link('Next working day →', day.after)}
    </ul></nav>`;
};

const slots = (board: Board): Html => html`
  <section class="board__slots" aria-labelledby="${slotsId}">
    <div class="board__day">
      <h2 class="govuk-heading-m" id="${slotsId}">${board.hasSlots ? 'Slots' : sentenceCase(`${board.word}s`)} ${board.day.isToday ? 'today' : html`on ${board.day.inFull}`}</h2>
      ${dayLinks(board)}
    </div>
    ${board.day.closed === null ? null : insetText(board.day.closed)}
    ${board.day.calendarEnds === null ? null : insetText(board.day.calendarEnds)}
    ${board.hasSlots ? html`${gridView(board.grid, `Slots on ${board.day.inFull} by desk`)}${slotLists(board.grid)}${outsideView(board.outside)}` : meetingsView(board.outside, board.word)}
    ${board.selected !== null && board.allots ? otherTime(board.selected.card, board) : null}
  </section>`;

const gone = ({ gone: isGone }: Board): Html | null =>
  isGone
    ? insetText(
        'The request you looked for is not waiting at this desk. It may have been booked meanwhile: look under Discussions.',
      )
    : null;

/** Whose requests are shown; a board of one desk alone is that desk’s. */
const heading = ({ choices, shownDesk, deskName }: Board): string => {
  const name = choices.length === 0 ? deskName : choices.find(({ desk }) => desk === shownDesk && desk !== null)?.name;
  return name == null ? 'Desk board' : `${name} desk board`;
};

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
      ${board.done === null ? null : notificationBanner(board.done, 'success')}
      <h1 class="govuk-heading-l">${heading(board)}</h1>
      <p class="lead board-lead">${board.said}</p>
      ${waysView(board)}
      ${gone(board)}
      <div class="board">${queueView(board)}<div class="board__work">${chosenView(board)}${slots(board)}${awayView(board)}${weekView(board)}</div></div>
      ${guidanceCard(guidance)}`,
  });
