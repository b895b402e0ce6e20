import { type Html, html } from '../html.ts';

/** Writing as it was typed: line breaks stay. */
export const asTyped = (text: string): Html => html`<p class="as-typed">${text}</p>`;
