import { type Html, type Part, render } from '../html.ts';
import { type Words, component, words } from './environment.ts';

/** Questions that belong together, under one legend. */
export const fieldset = (legend: Words, body: Part, size: 's' | 'm' | 'l' = 'm'): Html =>
  component('fieldset', {
    legend: { ...words(legend), classes: `govuk-fieldset__legend--${size}` },
    html: render(body),
  });
