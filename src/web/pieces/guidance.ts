import type { Guidance } from '../../protocol/schema.ts';
import { details } from '../govuk/show.ts';
import { type Html, html } from '../html.ts';
import { card } from './card.ts';
import { clauseChips } from './clause-chip.ts';

const list = (all: readonly Guidance[]): Html => html`
  <ul class="govuk-list govuk-list--bullet guidance">${all.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul>`;

/** What the procedure wants people to know here, with its clauses; nothing where it has nothing to say. */
export const guidanceCard = (all: readonly Guidance[], title = 'What the procedure says'): Html | null =>
  all.length === 0 ? null : card({ title, body: list(all) });

/** The same where there is little room: to be opened. */
export const guidanceDetails = (all: readonly Guidance[]): Html | null =>
  all.length === 0 ? null : details('What the procedure says', list(all));
