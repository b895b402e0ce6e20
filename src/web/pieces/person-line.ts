import { type Html, type Part, html } from '../html.ts';
import { type Tone, stateWord } from './shape.ts';

export interface PersonLine {
  readonly name: string;
  /** "Named nurse, Health". */
  readonly role: string;
  /** A telephone number or address. */
  readonly reach?: string | null | undefined;
  /** "by video", "by telephone", "in person". */
  readonly how?: string | null | undefined;
  readonly state?: { readonly tone: Tone; readonly says: string } | undefined;
  /** "The school closes at noon", when they cannot come. */
  readonly why?: string | null | undefined;
  /** Those who come in this person's place. */
  readonly deputies?: readonly PersonLine[] | undefined;
  /** Buttons or links at the end of the line. */
  readonly act?: Part;
}

/** Who, as what, how to reach them, how they take part; deputies under the person they stand for. A list's item. */
export const personLine = ({ name, role, reach, how, state, why, deputies = [], act }: PersonLine): Html => html`
  <li class="person">
    <div class="person__row">
      <span class="person__who"><strong>${name}</strong> <span class="person__role">${role}</span></span>
      ${[reach, how].map((one) => (one === null || one === undefined ? null : html`<span class="quiet">${one}</span>`))}
      ${state === undefined ? null : stateWord(state.tone, state.says)}
      ${act}
    </div>
    ${why === null || why === undefined ? null : html`<p class="person__why">${why}</p>`}
    ${deputies.length === 0 ? null : html`<ul class="people people--deputies" aria-label="In place of ${name}">${deputies.map(personLine)}</ul>`}
  </li>`;

/** Several people, one a line. */
export const people = (label: string, lines: readonly PersonLine[]): Html =>
  html`<ul class="people" aria-label="${label}">${lines.map(personLine)}</ul>`;
