import { insideSentence } from '../../../protocol/in-a-sentence.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { stateSentence, stateWord } from '../../pieces/shape.ts';
import type { RequestCard } from './cards.ts';

const listed = (word: string, roles: readonly string[]): Html | null =>
  roles.length === 0
    ? null
    : html`<p class="request__who"><strong>${word}:</strong> ${roles.map(insideSentence).join(', ')}</p>`;

const due = ({ due, assumed }: RequestCard): Html | null =>
  due === null
    ? null
    : html`<span title="${due.exact}">hold by ${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>${assumed ? ', a local assumption' : null}`;

/** A request that waits for a slot. Its reference selects it. */
export const cardView = (
  card: RequestCard,
  { href, isSelected, desk }: { readonly href: string; readonly isSelected: boolean; readonly desk: string | null },
): Html => html`
  <li class="request request--${card.tone}${isSelected ? ' is-selected' : null}">
    <div class="request__top">
      <h3 class="request__reference"><a href="${href}"${isSelected ? html` aria-current="true"` : null}>${card.reference}</a></h3>
      ${stateWord(card.tone, card.left)}
    </div>
    <p>${card.urgency}${card.due === null ? null : html`, ${due(card)}`} ${clauseChips(card.clauses)}</p>
    ${card.tooLate === null ? null : html`<p>${stateSentence('late', card.tooLate)}</p>`}
    <p class="request__facts">${card.facts.filter((fact) => fact !== desk).join(' · ')}</p>
    ${card.tags.length === 0 ? null : html`<p>${card.tags.map((tag) => html`<span class="fact">${tag}</span> `)}</p>`}
    ${listed('Must come', card.mustCome)}
    ${isSelected ? listed('Also invited', card.alsoInvited) : null}
  </li>`;
