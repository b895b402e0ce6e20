import { type Html, html } from '../../../html.ts';
import type { Neighbour } from './way.ts';

/** The way on from a page of the room, and back. */
export const wayOn = ({
  previous,
  next,
}: {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}): Html => html`
  <p class="room__next">${previous === null ? html`<span></span>` : html`<a class="govuk-link" href="${previous.href}">← ${previous.title}</a>`}${next === null ? null : html`<a class="govuk-link" href="${next.href}">${next.title} →</a>`}</p>`;
