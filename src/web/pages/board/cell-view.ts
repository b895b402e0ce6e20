import { type Html, html } from '../../html.ts';
import { shape } from '../../pieces/shape.ts';
import type { Cell, Entry, Free } from './grid.ts';
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

/** "Free, but late", "Room for 2 more" beside what is booked. */
const sayFree = ({ isBeside, lines, isLate }: Free): string =>
  `${isBeside ? `Room for ${String(lines)} more` : 'Free'}${isLate ? ', but late' : ''}`;

/** What a free slot says of itself: a proposal with its reason, free, or free but after the limit. */
const freeWords = (free: Free): Html => {
  const { proposal, isUnstaffed } = free;
  if (proposal !== null) return html`${number(proposal)} <span class="free__why">${proposal.brief}</span>`;
  return html`<span class="free__why">${sayFree(free)}</span>${isUnstaffed ? html` <span class="free__away">minute-taker away</span>` : null}`;
};

/** A free slot: a link to its confirmation where it can be chosen. */
const freeView = (free: Free, deskName: string): Html => {
  const kind = free.proposal === null ? (free.isLate ? 'late' : 'plain') : `proposed free--${free.proposal.kind}`;
  if (free.href === null) return html`<span class="free free--${kind}">${freeWords(free)}</span>`;
  return html`<a class="free free--${kind}" href="${free.href}"><span class="govuk-visually-hidden">Choose ${deskName}, ${free.time}: </span>${freeWords(free)}</a>`;
};

/** What stands in one slot. */
export const cellView = (cell: Cell, deskName: string): Html | null => {
  switch (cell.kind) {
    case 'past':
      return html`<span class="govuk-visually-hidden">Past, nothing booked</span>`;
    case 'taken':
      return html`${cell.entries.map(entryView)}${cell.free === null ? null : freeView(cell.free, deskName)}`;
    case 'free':
      return freeView(cell.free, deskName);
  }
};
