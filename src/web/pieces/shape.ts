import { type Html, html, trusted } from '../html.ts';

/** How something stands: each tone has its own shape, so that colour is never alone. */
export type Tone = 'late' | 'soon' | 'good' | 'done' | 'was-late' | 'open' | 'none';

const tick = trusted('<path d="M1.5 8.5l4.5 4.5 8.5-9" fill="none" stroke="currentColor" stroke-width="3"/>');

const drawings: Readonly<Record<Tone, Html>> = {
  late: trusted('<path d="M8 1l7 7-7 7-7-7z"/>'),
  soon: trusted('<path d="M8 2l7 12H1z"/>'),
  good: trusted('<circle cx="8" cy="8" r="6"/>'),
  done: tick,
  'was-late': tick,
  open: trusted('<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2.5"/>'),
  none: trusted('<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2.5"/>'),
};

/** Diamond late, triangle soon, dot in time, tick done (late or not), ring still open, dash not needed. Words always stand beside it. */
export const shape = (tone: Tone): Html =>
  html`<svg class="shape" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">${drawings[tone]}</svg>`;

/** A state in a word and a shape. */
export const stateWord = (tone: Tone, text: string): Html =>
  html`<span class="state state--${tone}">${shape(tone)} ${text}</span>`;

/** The same of a sentence, which may take several lines. */
export const stateSentence = (tone: Tone, text: string): Html =>
  html`<span class="state state--sentence state--${tone}">${shape(tone)} ${text}</span>`;
