import { type Html, html } from '../../html.ts';
import { cellView, entryView } from './cell-view.ts';
import type { Cell, Entry, Grid, Row } from './grid.ts';

/** The limit drawn down the grid: on the left edge of the first column that is late, or after the last one. */
const lineAt = ({ limit, times }: Grid, column: number): string => {
  if (limit?.before === column) return ' limit-here';
  return limit?.before === times.length && column === times.length - 1 ? ' limit-after' : '';
};

const header = (grid: Grid, time: string, column: number): Html => {
  const line = lineAt(grid, column);
  return html`<th scope="col" class="grid__time${line}">${time}${line === '' ? null : html` <span class="limit-flag">${grid.limit?.says}</span>`}</th>`;
};

const cellClass = (cell: Cell): string => {
  if (cell.kind === 'past' || (cell.kind === 'taken' && cell.isPast)) return ' is-past';
  return cell.kind === 'free' && cell.free.isLate ? ' is-late' : '';
};

const rowName = ({ name, isOwn }: Row): Html =>
  html`${name}${isOwn ? html`<span class="grid__own">your desk</span>` : null}`;

const row = (grid: Grid, one: Row): Html => html`
  <tr>
    <th scope="row" class="grid__desk">${rowName(one)}</th>
    ${one.cells.map((cell, column) => html`<td class="grid__cell${cellClass(cell)}${lineAt(grid, column)}">${cellView(cell, one.name)}</td>`)}
  </tr>`;

/** The day's slots by desk, as a table. */
export const gridView = (grid: Grid, caption: string): Html => html`
  <div class="grid-box">
    <table class="grid${grid.limit === null ? null : ' grid--limit'}">
      <caption class="govuk-visually-hidden">${caption}</caption>
      <thead><tr><th scope="col" class="grid__corner">Desk</th>${grid.times.map((time, column) => header(grid, time, column))}</tr></thead>
      <tbody>${grid.rows.map((one) => row(grid, one))}</tbody>
    </table>
  </div>`;

const listed = (cell: Cell, time: string, one: Row): Html | null =>
  cell.kind === 'past'
    ? null
    : html`<li class="hours__line"><span class="hours__time">${time}</span> ${cellView(cell, one.name)}</li>`;

const limitLine = ({ says }: NonNullable<Grid['limit']>): Html => html`<li class="hours__limit">${says}</li>`;

const listOf = (grid: Grid, one: Row): Html => html`
  <details class="hours"${one.isOwn ? html` open` : null}>
    <summary class="hours__desk">${one.name}${one.isOwn ? ', your desk' : null}</summary>
    <ul class="hours__list">
      ${one.cells.map((cell, column) => html`${grid.limit?.before === column ? limitLine(grid.limit) : null}${listed(cell, grid.times[column] ?? '', one)}`)}
      ${grid.limit?.before === grid.times.length ? limitLine(grid.limit) : null}
    </ul>
  </details>`;

/** The same slots as lists, for a narrow screen. */
export const slotLists = (grid: Grid): Html =>
  html`<div class="slot-lists">${grid.rows.map((one) => listOf(grid, one))}</div>`;

const entryList = (entries: readonly Entry[]): Html =>
  html`<ul class="outside">${entries.map((entry) => html`<li>${entry.deskName}: ${entryView(entry)}</li>`)}</ul>`;

/** The meetings of a day on which any time can be booked; `word` is what the procedure calls one. */
export const meetingsView = (entries: readonly Entry[], word: string): Html =>
  entries.length === 0 ? html`<p class="govuk-body">No ${word} is booked on this day.</p>` : entryList(entries);

/** Meetings at other times than the protocol's. */
export const outsideView = (entries: readonly Entry[]): Html | null =>
  entries.length === 0
    ? null
    : html`<h3 class="govuk-heading-s">Outside the slots</h3>
      ${entryList(entries)}`;
