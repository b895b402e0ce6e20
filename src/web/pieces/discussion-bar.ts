import { type Html, type Part, html } from '../html.ts';
import { type SeatFace, quorumSeats } from './quorum-bar.ts';

export interface DiscussionBar {
  readonly reference: string;
  readonly href: string;
  /** "3 children", "Open case". */
  readonly facts: readonly string[];
  readonly seats: readonly SeatFace[];
  /** The next thing due: a `stateWord` or `clockLine`. */
  readonly next: Part;
}

/** The bar that stays on every page of one discussion (`page({ beforeMain })`). */
export const discussionBar = ({ reference, href, facts, seats, next }: DiscussionBar): Html => html`
  <aside class="bar" aria-label="Discussion ${reference}">
    <div class="bar__row">
      <p class="bar__reference"><a href="${href}">${reference}</a> ${facts.map((fact) => html`<span class="fact">${fact}</span> `)}</p>
      ${seats.length === 0 ? null : quorumSeats(seats)}
      <p class="bar__next">${next}</p>
    </div>
  </aside>`;
