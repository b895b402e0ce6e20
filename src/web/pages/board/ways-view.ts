import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Board } from './presenter.ts';

const way = (text: string, href: string): Html => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`;

/** Where else a desk goes in a morning. */
export const waysView = ({ allots }: Pick<Board, 'allots'>): Html => html`
  <nav class="no-print" aria-label="From the board"><ul class="ways">
    ${allots ? way('Whom to ring', paths.deskCalls) : null}
    ${way('Who answers now', paths.whoAnswers)}
    ${way('Diaries', paths.diary)}
  </ul></nav>`;
