import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { details, insetText } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import type { Visit } from '../../../visit.ts';

/** Somebody who was taken off a list, and the path of their page. */
export interface Removed {
  readonly name: string;
  readonly path: string;
}

const line = ({ csrf }: Visit, { name, path }: Removed): Html => html`
  <li>${name} ${form({
    action: `${path}/put-back`,
    csrf,
    body: html`<button class="link-button" type="submit">Put back<span class="govuk-visually-hidden"> ${name}</span></button>`,
  })}</li>`;

/** Those who were taken off a list, each with a way back. Open right after somebody was. */
export const removedList = (visit: Visit, removed: readonly Removed[]): Html | null =>
  removed.length === 0
    ? null
    : details(
        `Removed from this list (${String(removed.length)})`,
        html`<p class="govuk-body">What was typed about them is kept.</p>
          <ul class="put-back">${removed.map((one) => line(visit, one))}</ul>`,
        visit.query['removed'] === '1' ? 'open' : 'closed',
      );

/** In place of the questions about somebody who was removed. */
export const putBackForm = ({ csrf }: Visit, path: string): Html =>
  form({
    action: `${path}/put-back`,
    csrf,
    body: html`
      ${insetText('This person was removed from the request. What was typed about them is kept.')}
      ${button({ text: 'Put back' })}`,
  });
