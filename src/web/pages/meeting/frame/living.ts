import { type Html, type Part, html } from '../../../html.ts';

/** A part of the page that is shown anew when somebody else changes what it shows. */
export const living = (name: string, body: Part): Html => html`<div data-room-part="${name}">${body}</div>`;
