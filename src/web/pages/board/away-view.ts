import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { AwayLine } from './away.ts';
import type { Board } from './presenter.ts';

const line = ({ name, role, said, others }: AwayLine): Html =>
  html`<li><strong>${name}</strong>, ${role}: ${said}${others === null ? null : html` <span class="quiet">(${others})</span>`}</li>`;

/** Who is away on the day: nobody plans with them. */
export const awayView = ({ away, day }: Board): Html | null =>
  away.length === 0
    ? null
    : html`
      <section aria-labelledby="away">
        <h2 class="govuk-heading-m" id="away">Away ${day.said}</h2>
        <ul class="govuk-list away">${away.map(line)}</ul>
        <p class="no-print"><a class="govuk-link" href="${paths.away}">Add leave or an absence</a></p>
      </section>`;
