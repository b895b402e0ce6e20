import { type Html, type Part, html, render } from '../html.ts';
import { type Words, component, words } from './environment.ts';

/** Questions that belong together, under one legend. */
export const fieldset = (legend: Words, body: Part, size: 's' | 'm' | 'l' = 'm'): Html =>
  component('fieldset', {
    legend: { ...words(legend), classes: `govuk-fieldset__legend--${size}` },
    html: render(body),
  });

/** An error said outside a GOV.UK question. */
export const errorMessage = (id: string, text: string): Html => component('error-message', { id, text });

/** A hint said outside a GOV.UK question. */
export const hint = (id: string, text: Words): Html => html`<div id="${id}" class="govuk-hint">${text}</div>`;
