import { type Html, html } from '../../html.ts';
import type { Board } from './presenter.ts';
import type { WeekCell, WeekDay } from './week.ts';
import { boardAt, deskInAddress, slotsId } from './where.ts';

/** "Monday 23" */
const shortDay = ({ inFull }: WeekDay): string => inFull.split(' ').slice(0, 2).join(' ');

const day = (one: WeekDay, board: Board): Html => {
  const { date, isTooLate } = one;
  const href = boardAt({ day: date, request: board.selected?.card.caseId, desk: deskInAddress(board) });
  const current = date.equals(board.day.date) ? html` aria-current="date"` : null;
  return html`<th scope="col"><a class="govuk-link" href="${href}#${slotsId}"${current}>${shortDay(one)}</a>${isTooLate ? html`<span class="week__late">after the limit</span>` : null}</th>`;
};

const cell = ({ free, of }: WeekCell, day: WeekDay): Html => {
  const says = of === 0 ? 'over' : free === 0 ? 'full' : html`<strong>${free}</strong> of ${of} free`;
  return html`<td class="week__cell${free === 0 ? ' is-full' : null}${day.isTooLate ? ' is-late' : null}"><span class="week__day">${shortDay(day)}: </span>${says}</td>`;
};

/** How much room the desks have in the working days ahead. */
export const weekView = (board: Board): Html | null => {
  const { week } = board;
  if (week === null) return null;
  return html`
    <section aria-labelledby="week">
      <h2 class="govuk-heading-m" id="week">Room in the next days</h2>
      <div class="week-box"><table class="week">
        <thead><tr><th scope="col">Desk</th>${week.days.map((one) => day(one, board))}</tr></thead>
        <tbody>${week.rows.map(
          ({ name, cells }) =>
            html`<tr><th scope="row">${name}</th>${cells.map((one, index) => {
              const of = week.days[index];
              return of === undefined ? null : cell(one, of);
            })}</tr>`,
        )}</tbody>
      </table></div>
    </section>`;
};
