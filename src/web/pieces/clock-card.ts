import { type Html, type Part, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';
import type { ClockFace } from './clock-face.ts';
import { stateSentence, stateWord } from './shape.ts';

const because = ({ started, limit, clauses, assumed }: ClockFace): Html => html`
  <p class="clock-card__why">${started === null ? null : html`${started} · `}${limit} ${clauseChips(clauses)}${assumed ? ' · local assumption' : null}</p>`;

/** The most urgent clock of a page: what is due, by when, why, and (`act`) the one thing to do about it. */
export const clockCard = (face: ClockFace, act?: Part): Html => html`
  <article class="clock-card clock-card--${face.tone}" aria-label="${face.title}">
    <div class="clock-card__top">
      <h3 class="clock-card__title">${face.title}</h3>
      <p class="clock-card__left">${stateWord(face.tone, face.says)}</p>
    </div>
    ${face.due === null ? null : html`<p class="clock-card__due">By <span title="${face.due.exact}">${face.due.said}<span class="govuk-visually-hidden"> (${face.due.exact})</span></span>, ${face.owner}</p>`}
    ${face.expected === null ? null : html`<p class="clock-card__why">${face.expected.isLate ? stateSentence('late', face.expected.says) : face.expected.says}</p>`}
    ${because(face)}
    ${face.ended === null ? null : html`<p class="clock-card__why">${face.ended}</p>`}
    ${face.earlier.map((line) => html`<p class="clock-card__why">${line}</p>`)}
    ${face.compared === null ? null : html`<p class="clock-card__why">${face.compared.passed ? stateSentence('soon', face.compared.says) : face.compared.says}</p>`}
    ${face.note === null ? null : html`<p class="clock-card__why">${face.note}</p>`}
    ${act}
  </article>`;
