import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { Visitor } from '../../visitor.ts';
import type { FactShown, FindingShown } from './presenter.ts';

export interface FindingView {
  readonly visitor: Visitor;
  readonly shown: FindingShown;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

/** Where the form keeps what was found of a fact. */
export const valueField = (fact: string): string => `value-${fact}`;

const answer = ({ id, answers }: FactShown, { typed, errors }: FindingView): Html => {
  const name = valueField(id);
  const question = { name, label: 'What is so?', value: typed[name], error: errorOf(errors, name) };
  return answers.length === 0
    ? input({ ...question, width: 10 })
    : radios({ ...question, small: true, choices: answers });
};

const what = (view: FindingView): Html =>
  radios({
    name: 'fact',
    label: 'What was found out?',
    size: 'm',
    value: view.typed['fact'],
    error: errorOf(view.errors, 'fact'),
    choices: view.shown.facts.map((fact) => ({
      value: fact.id,
      label: fact.meaning,
      hint: html`Until now: ${fact.known}. ${clauseChips(fact.clauses)}`,
      reveals: answer(fact, view),
    })),
  });

/** Recording that something is so, which the procedure takes into account. */
export const findingView = (view: FindingView): string => {
  const { visitor, shown, typed, errors } = view;
  return page({
    title: `Record what was found out, ${shown.reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(shown.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">Record what was found out</h1>
      <p class="lead">${shown.reference}. Who must come, who chairs and what must be done by when can depend on it.</p>
      ${form({
        action: paths.recordFinding(shown.caseId),
        csrf: visitor.csrf,
        body: html`
          ${what(view)}
          ${textarea({ name: 'reason', label: 'How was it found out?', hint: 'It is recorded with your name.', size: 'm', value: typed['reason'], rows: 3, maxLength: 2_000, error: errorOf(errors, 'reason') })}
          ${button({ text: 'Record it' })}`,
      })}`,
  });
};
