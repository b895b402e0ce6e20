import { type Html, type Part, html } from '../html.ts';
import type { Tone } from './shape.ts';

export interface Card {
  readonly title: Part;
  readonly body: Part;
  /** Gives the card a coloured edge; say the same in words inside. */
  readonly tone?: Tone | undefined;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
}

/** One thing to answer or to read, in a box of its own. */
export const card = ({ title, body, tone, id, level }: Card): Html => {
  const heading =
    level === 3 ? html`<h3 class="card__title">${title}</h3>` : html`<h2 class="card__title">${title}</h2>`;
  return html`<section class="card${tone === undefined ? null : ` card--${tone}`}"${id === undefined ? null : html` id="${id}"`}>${heading}${body}</section>`;
};

/** A list with nothing in it says so kindly. */
export const empty = (text: Part): Html => html`<p class="empty">${text}</p>`;
