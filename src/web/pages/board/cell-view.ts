import { type Html, html } from '../../html.ts';
import { shape } from '../../pieces/shape.ts';
import type { Cell, Entry } from './grid.ts';
import type { Proposal } from './proposals.ts';

/** A meeting in the diary. Another desk's is named by its reference and no more. */
export const entryView = ({ reference, href, says, hours, lacks }: Entry): Html => html`
  <div class="entry">
    <strong class="entry__reference">${href === null ? reference : html`<a class="govuk-link" href="${href}">${reference}</a>`}</strong>
    ${hours === null ? null : html`<span class="entry__hours">${hours}</span>`}
    <span class="entry__says">${says}</span>
    ${lacks === null ? null : html`<span class="entry__lacks">${shape('late')} ${lacks}</span>`}
  </div>`;

const number = ({ place }: Proposal): Html =>
  html`<span class="place"><span class="govuk-visually-hidden">Proposal </span>${place}</span>`;

/** What a free slot says of itself: a proposal with its reason, free, or free but after the limit. */
const freeWords = ({ proposal, isLate, isUnstaffed }: Extract<Cell, { kind: 'free' }>): Html => {
  if (proposal !== null) return html`${number(proposal)} <span class="free__why">${proposal.brief}</span>`;
  return html`<span class="free__why">${isLate ? 'Free, but late' : 'Free'}</span>${isUnstaffed ? html` <span class="free__away">minute-taker away</span>` : null}`;
};

/** A free slot: a link to its confirmation where it can be chosen. */
export const freeView = (cell: Extract<Cell, { kind: 'free' }>, deskName: string): Html => {
  const kind = cell.proposal === null ? (cell.isLate ? 'late' : 'plain') : `proposed free--${cell.proposal.kind}`;
  if (cell.href === null) return html`<span class="free free--${kind}">${freeWords(cell)}</span>`;
  return html`<a class="free free--${kind}" href="${cell.href}"><span class="govuk-visually-hidden">Choose ${deskName}, ${cell.time}: </span>${freeWords(cell)}</a>`;
};

/** What stands in one slot. */
export const cellView = (cell: Cell, deskName: string): Html | null => {
  switch (cell.kind) {
    case 'past':
      return html`<span class="govuk-visually-hidden">Past, nothing booked</span>`;
    case 'taken':
      return html`${cell.entries.map(entryView)}`;
    case 'free':
      return freeView(cell, deskName);
  }
};
