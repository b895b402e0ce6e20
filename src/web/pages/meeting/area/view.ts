import type { MeetingArea } from '../../../../protocol/schema.ts';
import { type Html, type Part, html } from '../../../html.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { living } from '../frame/living.ts';
import { notesForm } from './notes-form.ts';
import { decisionsView } from './decisions-view.ts';
import type { AreaShown } from './presenter.ts';
import type { Returned } from './returned.ts';

export interface AreaPart {
  readonly shown: AreaShown;
  readonly csrf: string;
  readonly returned: Returned | null;
  /** What an area collects besides writing: contributions, views, actions. */
  readonly collected: Part;
}

/** What the protocol reminds people to ask. */
const prompts = ({ prompts }: MeetingArea): Html | null =>
  prompts.length === 0
    ? null
    : html`<section class="prompts" aria-labelledby="prompts-title">
        <h2 class="prompts__title" id="prompts-title">To ask</h2>
        <ul class="prompts__list">${prompts.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul>
      </section>`;

const ways = ({ previous, next, end }: AreaShown): Html => html`
  <nav class="room__next" aria-label="Areas">
    ${previous === null ? html`<span></span>` : html`<a class="govuk-link" href="${previous.href}">← ${previous.title}</a>`}
    ${[next ?? end].map((way) => (way === null ? null : html`<a class="govuk-link" href="${way.href}">${way.title} →</a>`))}
  </nav>`;

/** One area: what it asks, what it collects, the writing and the decisions under it. */
export const areaView = ({ shown, csrf, returned, collected }: AreaPart): Html => {
  const { area, decisions } = shown;
  const notes = notesForm({ shown, csrf, returned });
  const taken = living('decisions', decisionsView(decisions));
  return html`
    <h1 class="govuk-heading-l room__title">${area.title}</h1>
    <p class="lead">${area.hint} ${clauseChips(area.clauses)}</p>
    ${prompts(area)}
    ${collected}
    ${area.kind === 'outcome' ? [taken, notes] : [notes, taken]}
    ${ways(shown)}`;
};
