import { Temporal } from 'temporal-polyfill';
import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Field } from '../../../../protocol/schema.ts';
import { button } from '../../../govuk/button.ts';
import { insetText } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { timeOfDay } from '../../../saved.ts';

/** "10:42", or null when nothing has been saved yet. */
export const savedAt = (paper: Paper | undefined): string | null =>
  paper === undefined ? null : timeOfDay(Temporal.Instant.from(paper.savedAt));

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

/** What a form sends along unseen: which questions it shows, and the answers to those it does not. */
export const sentAlong = (shown: readonly Field[], all: readonly Field[], typed: Answers): Html => {
  const ids = shown.map(({ id }) => id);
  const unseen = all.filter(({ id }) => !ids.includes(id)).flatMap(({ id }) => [id, `${id}-unless`]);
  return html`
    ${hidden('_shown', ids.join(','))}
    ${[...unseen, 'removed'].map((name) => hidden(`kept.${name}`, typed[name] ?? ''))}`;
};

/** What Enter presses in a form whose first visible button is another. */
export const firstButton = (): Html =>
  html`<button class="govuk-visually-hidden" type="submit" name="go" value="continue" tabindex="-1" aria-hidden="true">Continue</button>`;

/** On, on without finishing (once something was found missing), or back to the list. Everything is saved whichever is pressed. */
export const onwards = ({ hasErrors, list }: { readonly hasErrors: boolean; readonly list: string }): Html => html`
  <div class="govuk-button-group">
    ${button({ text: 'Continue', name: 'go', value: 'continue' })}
    ${hasErrors ? button({ text: 'Continue, finish later', name: 'go', value: 'later', kind: 'secondary' }) : null}
    ${button({ text: list, name: 'go', value: 'list', kind: 'secondary' })}
  </div>`;

/** The questions that an answer has just brought up. */
export const newQuestions = (added: readonly string[], fields: readonly Field[]): Html | null => {
  const questions = fields.filter(({ id }) => added.includes(id));
  if (questions.length === 0) return null;
  const lead =
    questions.length === 1 ? 'Your answer leads to one more question:' : 'Your answers lead to more questions:';
  const links = questions.map(({ id, label }) => html`<a class="govuk-link" href="#${id}">${label}</a> `);
  return insetText(html`${lead} ${links}`);
};
