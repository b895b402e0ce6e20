import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { empty } from '../../pieces/card.ts';
import { summaryList } from '../../govuk/lists.ts';
import type { Visitor } from '../../visitor.ts';
import type { Capacity, CapacityBooking, CapacityRow, CapacityWeek } from './presenter.ts';

const row = ({ what, bookings, late, href, isHere }: CapacityRow, title: string): Html => html`
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><a class="govuk-link" href="${href}"${isHere ? html` aria-current="true"` : null}>${what}<span class="govuk-visually-hidden">, ${title}: the bookings</span></a></th>
    <td class="govuk-table__cell">${bookings}</td>
    <td class="govuk-table__cell">${late}</td>
  </tr>`;

const week = ({ title, rows }: CapacityWeek): Html => html`
  <table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--m">${title}</caption>
    <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">What stood in the way</th><th scope="col" class="govuk-table__header">Bookings</th><th scope="col" class="govuk-table__header">Late</th></tr></thead>
    <tbody class="govuk-table__body">${rows.map((each) => row(each, title))}</tbody>
  </table>`;

const booking = ({ reference, href, asked, offered, why }: CapacityBooking): Html => html`
  <h3 class="govuk-heading-s">${href === null ? reference : html`<a class="govuk-link" href="${href}">${reference}</a>`}</h3>
  ${summaryList({
    rows: [
      { key: 'Asked for', value: asked },
      { key: 'Offered', value: offered },
      { key: 'Why', value: why },
    ],
  })}`;

const behind = ({ behind: shown }: Capacity): Html | null =>
  shown === null
    ? null
    : html`<section id="behind" tabindex="-1" aria-labelledby="behind-title"><h2 class="govuk-heading-m" id="behind-title">${shown.title}</h2>
      ${shown.bookings.length === 0 ? html`<p class="govuk-body">There is no such booking.</p>` : shown.bookings.map(booking)}</section>`;

/** Where capacity failed: what was asked for against what was offered. */
export const capacityView = (visitor: Visitor, shown: Capacity): string =>
  page({
    title: 'Where capacity failed',
    visitor,
    active: 'capacity',
    body: html`
      <h1 class="govuk-heading-l">Where capacity failed</h1>
      <p class="govuk-body">Bookings of the last 13 weeks that were late, left out somebody who must come, or are at a time that the procedure does not foresee because no other was free. Each counts once for each cause. Choose a cause to see its bookings.</p>
      ${shown.weeks.length === 0 ? empty('Every booking was in time, with everybody who must come. When one is not, it will be here with its cause.') : null}
      ${behind(shown)}
      ${shown.weeks.map(week)}`,
  });
