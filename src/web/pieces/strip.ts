import { type Html, html } from '../html.ts';

export interface Notice {
  /** "1 late", "Ring now". */
  readonly strong: string;
  readonly text: string;
  readonly href?: string | undefined;
}

const notice = ({ strong, text, href }: Notice): Html =>
  html`<li><strong>${strong}:</strong> ${href === undefined ? text : html`<a class="govuk-link" href="${href}">${text}</a>`}</li>`;

/** What cannot wait, across the top of the desk board (`page({ beforeMain })`). Nothing when there is nothing. */
export const strip = (notices: readonly Notice[]): Html | null =>
  notices.length === 0
    ? null
    : html`<aside class="strip" aria-label="Cannot wait"><ul class="strip__list">${notices.map(notice)}</ul></aside>`;
