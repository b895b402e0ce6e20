import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { empty } from '../../pieces/card.ts';
import { summaryList } from '../../govuk/lists.ts';
import type { Visitor } from '../../visitor.ts';
import type { Capacity, CapacityRequest, CapacityRow, CapacityWeek } from './presenter.ts';

const row = ({ what, requests, late, href, isHere }: CapacityRow, title: string): Html => html`
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><a class="govuk-link" href="${href}"${isHere ? html` aria-current="true"` : null}>${what}<span class="govuk-visually-hidden">, ${title}: the requests</span></a></th>
    <td class="govuk-table__cell">${requests}</td>
    <td class="govuk-table__cell">${late}</td>
  </tr>`;

const week = ({ title, rows }: CapacityWeek): Html => html`
  <table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--m">${title}</caption>
    <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">What stood in the way</th><th scope="col" class="govuk-table__header">Requests</th><th scope="col" class="govuk-table__header">Late</th></tr></thead>
    <tbody class="govuk-table__body">${rows.map((each) => row(each, title))}</tbody>
  </table>`;

const request = ({ reference, href, asked, offered, why }: CapacityRequest): Html => html`
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
      ${shown.requests.length === 0 ? html`<p class="govuk-body">There is no such request.</p>` : shown.requests.map(request)}</section>`;

/** Where capacity failed: what was asked for against what was offered. */
export const capacityView = (visitor: Visitor, shown: Capacity): string =>
  page({
    title: 'Where capacity failed',
    visitor,
    active: 'capacity',
    body: html`
      <h1 class="govuk-heading-l">Where capacity failed</h1>
      <p class="govuk-body">Requests of the last 13 weeks that were booked late, without somebody who must come or at a time that the procedure does not foresee because no other was free; that had no booking by their limit; or for which nothing in time was free when they were asked for. Each counts once a week for each cause. Choose a cause to see its requests.</p>
      ${shown.weeks.length === 0 ? empty('Every request had a time in time, with everybody who must come. When one has not, it will be here with its cause.') : null}
      ${behind(shown)}
      ${shown.weeks.map(week)}`,
  });
