import { type Html, html } from '../../../html.ts';
import { empty } from '../../../pieces/card.ts';
import type { Contribution, Contributions } from './contributions.ts';

const contribution = ({ who, role, agency, text, at }: Contribution): Html => html`
  <li class="said">
    <p class="said__who"><strong>${agency}</strong> · ${who}, ${role} · <span title="${at.exact}">${at.said}</span></p>
    <div class="as-typed">${text}</div>
  </li>`;

/** What agencies gave before and during the meeting, each under its name, and who gave nothing. */
export const contributionsView = ({ given, nothingFrom }: Contributions): Html => html`
  <h2 class="govuk-heading-m">Given in writing</h2>
  ${given.length === 0 ? empty('No agency has given information in writing. What they say now goes into the notes below.') : html`<ul class="said-list">${given.map(contribution)}</ul>`}
  ${
    nothingFrom.length === 0
      ? null
      : html`<p class="said-nothing"><strong>Nothing in writing from:</strong> ${nothingFrom.join('; ')}. Ask them now, and record below what they say.</p>`
  }`;
