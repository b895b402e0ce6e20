import { type Standing, barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { departurePanel } from '../../pieces/departure-panel.ts';
import type { Visitor } from '../../visitor.ts';
import type { Part } from './parts.ts';
import type { InsteadShown } from './presenter.ts';

interface InsteadView {
  readonly part: Part;
  readonly caseId: string;
  readonly shown: InsteadShown;
  readonly beside: Standing;
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const words = {
  chairs: { title: 'Who chairs', now: 'chairing', ask: 'Select a chair' },
  'takes the minutes': { title: 'Who takes the minutes of', now: 'taking the minutes', ask: 'Select a minute-taker' },
} as const;

/** Who chairs a booked meeting, or takes its minutes, when whoever was to is away. */
export const insteadView = ({ part, caseId, shown, beside, visitor, body, errors }: InsteadView): string => {
  const { reference, when, now, isTold, clauses, because, choices, departures } = shown;
  const { name, field, path } = part;
  const { title, now: doing, ask } = words[name];
  return page({
    title: `${title} ${reference}`,
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(beside),
    body: html`
      <h1 class="govuk-heading-l">${title} ${reference}</h1>
      <p class="lead">It is booked for ${when}, with ${now} ${doing}. ${clauseChips(clauses)}</p>
      <p class="govuk-body">Time, place and answers stay as they are. Whoever you choose is told${isTold ? `, and so is ${now}` : ''}.</p>
      ${form({
        action: path(caseId),
        csrf: visitor.csrf,
        body: html`
          ${select({
            name: field,
            label: `Who ${name} instead?`,
            hint: [...(because === null ? [] : [because]), 'Those who are free then come first.'].join(' '),
            choices: [{ value: '', label: ask }, ...choices],
            value: body[field],
            error: errorOf(errors, field),
          })}
          ${departurePanel({ departures, body, errors })}
          ${button({ text: 'Save' })}`,
      })}`,
  });
};
