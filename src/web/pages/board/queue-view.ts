import { button } from '../../govuk/button.ts';
import { type Html, html } from '../../html.ts';
import { empty } from '../../pieces/card.ts';
import { planAt } from '../plan/scope.ts';
import { cardView } from './card-view.ts';
import type { RequestCard } from './cards.ts';
import { allDesks, type DeskChoice } from './desk-filter.ts';
import type { Board } from './presenter.ts';
import type { GroupName, QueueGroup } from './queue.ts';
import { boardAt, chosenId, deskInAddress } from './where.ts';

const titles: Readonly<Record<GroupName, string>> = {
  now: 'Now',
  today: 'To be held today',
  later: 'Later',
};

const choice = ({ desk, name, isOwn, waiting }: DeskChoice, { day, shownDesk }: Board): Html => {
  const href = boardAt({ day: day.isToday ? undefined : day.date, desk: desk ?? allDesks });
  const says = html`${name}${isOwn ? html` <span class="desks__own">(yours)</span>` : null} <span class="desks__count">${waiting}<span class="govuk-visually-hidden"> waiting</span></span>`;
  return html`<li><a class="desks__desk" href="${href}"${desk === shownDesk ? html` aria-current="true"` : null}>${says}</a></li>`;
};

const choices = (board: Board): Html | null =>
  board.choices.length === 0
    ? null
    : html`<nav class="no-print" aria-label="Desks"><ul class="desks">${board.choices.map((one) => choice(one, board))}</ul></nav>`;

const listed = (card: RequestCard, board: Board): Html => {
  const { day, selected, shownDesk } = board;
  const at = { day: day.isToday ? undefined : day.date, request: card.caseId, desk: deskInAddress(board) };
  return cardView(card, {
    href: `${boardAt(at)}#${chosenId}`,
    isSelected: card.caseId === selected?.card.caseId,
    withDesk: shownDesk === null,
  });
};

/** What can wait stays folded away until it is asked for, or selected. */
const isOpen = ({ name, cards }: QueueGroup, { queue, selected }: Board): boolean =>
  name !== 'later' || queue.length === 1 || cards.some(({ caseId }) => caseId === selected?.card.caseId);

const group = (one: QueueGroup, board: Board): Html => html`
  <details class="queue queue--${one.name}"${isOpen(one, board) ? html` open` : null}>
    <summary class="queue__title"><h3>${titles[one.name]} <span class="queue__count">${one.cards.length}</span></h3></summary>
    <ul class="requests">${one.cards.map((card) => listed(card, board))}</ul>
  </details>`;

/** The requests that wait, most pressing first, each leading to where it can go. */
export const queueView = (board: Board): Html => html`
  <section class="board__waiting" aria-labelledby="waiting">
    <h2 class="govuk-heading-m" id="waiting">Waiting</h2>
    ${choices(board)}
    ${board.allots && board.queue.length > 0 ? button({ text: 'Plan these requests', href: planAt({ day: board.day.date, reach: 'day', desk: board.shownDesk, ownDesk: board.ownDesk }), kind: 'secondary' }) : null}
    ${
      board.queue.length === 0
        ? empty('No request is waiting to be booked. When one is authorised it comes here, with its clock.')
        : board.queue.map((one) => group(one, board))
    }
  </section>`;
