import { type Html, type Part, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';

export interface Happening {
  readonly what: Part;
  /** When it happened, as said and exactly. */
  readonly when: { readonly said: string; readonly exact: string; readonly iso: string };
  /** When it was written down, if later. */
  readonly recorded?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly kind?: 'event' | 'departure' | 'look' | undefined;
  readonly detail?: Part;
  readonly clauses?: readonly string[] | undefined;
}

const marks = { event: null, departure: 'Departure: ', look: 'Looked at: ' };

const happening = ({ what, when, recorded, by, kind = 'event', detail, clauses = [] }: Happening): Html => html`
  <li class="happening happening--${kind}">
    <p class="happening__what">${marks[kind] === null ? null : html`<strong>${marks[kind]}</strong>`}${what} ${clauseChips(clauses)}</p>
    <p class="happening__when"><time datetime="${when.iso}" title="${when.exact}">${when.said}</time>${recorded === null || recorded === undefined ? null : html` · recorded ${recorded}`}${by === null || by === undefined ? null : html` · ${by}`}</p>
    ${detail}
  </li>`;

/** What happened, newest first as given; departures and looks are marked in words and shape. */
export const timeline = (happenings: readonly Happening[]): Html =>
  html`<ol class="timeline">${happenings.map(happening)}</ol>`;
