import { type Html, html } from '../../../html.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { DecisionShown } from './decisions.ts';

const row = ({ title }: DecisionShown, { child, answer, by, href }: DecisionShown['answers'][number]): Html => html`
  <li class="decision__row">
    ${child === null ? null : html`<span class="decision__child">${child}</span>`}
    <span class="decision__answer">${answer === null ? stateWord('open', 'Not decided') : html`${stateWord('done', '')} <strong>${answer}</strong>${by === null ? null : html` <span class="quiet">recorded by ${by}</span>`}`}</span>
    <a class="govuk-link decision__act" href="${href}">${answer === null ? 'Decide' : 'Change'}<span class="govuk-visually-hidden">${title}${child === null ? null : `, ${child}`}</span></a>
  </li>`;

const decision = (shown: DecisionShown): Html => html`
  <section class="decision" id="decision-${shown.id}">
    <h3 class="decision__title">${shown.title} ${clauseChips(shown.clauses)}</h3>
    <p class="decision__question">${shown.question}${shown.closesMeeting ? html` <span class="quiet">Needed before the meeting ends.</span>` : null}</p>
    <ul class="decision__rows">${shown.answers.map((each) => row(shown, each))}</ul>
  </section>`;

/** The decisions of an area, each with its answers and the way to take it. */
export const decisionsView = (decisions: readonly DecisionShown[]): Html | null =>
  decisions.length === 0
    ? null
    : html`<section class="decisions" id="decisions"><h2 class="govuk-heading-m">To decide here</h2>${decisions.map(decision)}</section>`;
