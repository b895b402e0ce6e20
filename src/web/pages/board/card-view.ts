import { type Html, html } from '../../html.ts';
import { stateSentence, stateWord } from '../../pieces/shape.ts';
import type { RequestCard } from './cards.ts';

/** "Within 2 hours, by today 11:05": the exact limit on hover and for screen readers. */
const due = ({ urgency, due }: RequestCard): Html =>
  due === null
    ? html`${urgency}`
    : html`${urgency}, by <span title="${due.exact}">${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>`;

const tag = (text: string): Html => html` <span class="fact">${text}</span>`;

/** A request that waits, in few lines. Its reference selects it. */
export const cardView = (
  card: RequestCard,
  { href, isSelected, withDesk }: { readonly href: string; readonly isSelected: boolean; readonly withDesk: boolean },
): Html => html`
  <li class="request request--${card.tone}${isSelected ? ' is-selected' : null}">
    <div class="request__top">
      <h4 class="request__reference"><a href="${href}"${isSelected ? html` aria-current="true"` : null}>${card.reference}</a></h4>
      ${stateWord(card.tone, card.left)}
    </div>
    <p>${due(card)}</p>
    <p class="request__facts">${[withDesk ? card.deskName : null, card.children].filter((fact) => fact !== null).join(' · ')}${card.tags.map(tag)}</p>
    ${card.tooLate === null || card.tone === 'late' ? null : html`<p>${stateSentence('late', card.tooLate)}</p>`}
  </li>`;
