import { type Html, html } from '../html.ts';
import { clauseChips } from './clause-chip.ts';
import type { ClockFace } from './clock-face.ts';
import { shape } from './shape.ts';

/** A clock in one line, for lists: what, by when, how long. */
export const clockLine = ({ title, tone, says, due, clauses }: ClockFace): Html => html`
  <span class="clock-line"><span class="clock-line__title">${title}</span>
    ${due === null ? null : html`<span class="clock-line__due" title="${due.exact}">by ${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>`}
    <strong class="state state--${tone}">${shape(tone)} ${says}</strong> ${clauseChips(clauses)}</span>`;
