import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { select } from '../../../govuk/choices.ts';
import { dateTimeInput } from '../../../govuk/dates.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { details } from '../../../govuk/show.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, type Part, html } from '../../../html.ts';
import { empty } from '../../../pieces/card.ts';
import { stateWord } from '../../../pieces/shape.ts';
import { living } from '../frame/living.ts';
import { typedMoment } from '../typed-moment.ts';
import type { ActionShown, ActionsShown } from './presenter.ts';

export interface ActionsPart {
  /** Where the form goes. */
  readonly action: string;
  readonly csrf: string;
  readonly isSafetyPlan: boolean;
  readonly shown: ActionsShown;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

type Agreed = Pick<ActionsPart, 'isSafetyPlan' | 'shown'>;

const cell = (label: string, body: Part): Html =>
  html`<td class="govuk-table__cell" role="cell"><span class="smart__label" aria-hidden="true">${label}</span>${body}</td>`;

const row = ({ what, who, agency, by, review, isDone, withdrawHref }: ActionShown): Html => html`
  <tr class="govuk-table__row" role="row">
    <th class="govuk-table__header as-typed" scope="row" role="rowheader">${what}</th>
    ${cell('Who', html`${who}<br><span class="quiet">${agency}</span>`)}
    ${cell('By when', html`<span title="${by.exact}">${by.said}</span>`)}
    ${cell('How reviewed', html`<span class="as-typed">${review}</span>`)}
    <td class="govuk-table__cell" role="cell">${isDone ? stateWord('done', 'Done') : html`<a class="govuk-link" href="${withdrawHref}">Withdraw<span class="govuk-visually-hidden">${what}</span></a>`}</td>
  </tr>`;

const columns = ['What', 'Who', 'By when', 'How reviewed'];

/** The SMART table. Its roles are said again because on a phone it is laid out as a list. */
const smartTable = ({ isSafetyPlan, shown }: Agreed): Html => html`
  <table class="govuk-table smart" role="table">
    <caption class="govuk-table__caption govuk-table__caption--m">${isSafetyPlan ? 'Steps of the safety plan' : 'Actions agreed'}</caption>
    <thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
      ${columns.map((title) => html`<th class="govuk-table__header" scope="col" role="columnheader">${title}</th>`)}
      <th class="govuk-table__header" scope="col" role="columnheader"><span class="govuk-visually-hidden">Withdraw</span></th>
    </tr></thead>
    <tbody class="govuk-table__body" role="rowgroup">${shown.agreed.map(row)}</tbody>
  </table>`;

const agreed = (part: Agreed): Html =>
  part.shown.agreed.length === 0
    ? empty(part.isSafetyPlan ? 'No step has been agreed yet.' : 'No action has been agreed yet.')
    : smartTable(part);

const withdrawn = ({ shown }: Agreed): Html | null =>
  shown.withdrawn.length === 0
    ? null
    : details(
        `Withdrawn: ${String(shown.withdrawn.length)}`,
        html`<ul class="govuk-list govuk-list--bullet">${shown.withdrawn.map(({ what, who, reason }) => html`<li>${who}: ${what} <span class="quiet">Withdrawn: ${reason}</span></li>`)}</ul>`,
      );

const whoQuestions = ({ shown, body, errors }: ActionsPart): Html => html`
  ${select({
    name: 'who',
    label: 'Who will do it',
    value: body['who'],
    error: errorOf(errors, 'who'),
    choices: [
      { value: '', label: 'Choose' },
      ...shown.people.map(({ id, says }) => ({ value: id, label: says })),
      { value: 'other', label: 'Somebody else' },
    ],
  })}
  <div class="somebody-else" data-shown-when="who=other">
    ${input({ name: 'who-name', label: 'If somebody else: their full name', width: 'two-thirds', value: body['who-name'], error: errorOf(errors, 'who-name') })}
    ${select({
      name: 'agency',
      label: 'If somebody else: their agency',
      value: body['agency'],
      error: errorOf(errors, 'agency'),
      choices: [{ value: '', label: 'Choose' }, ...shown.agencies.map(({ id, name }) => ({ value: id, label: name }))],
    })}
  </div>`;

const addForm = (part: ActionsPart): Html => {
  const { action, csrf, isSafetyPlan, body, errors } = part;
  return form({
    action,
    csrf,
    id: 'add',
    body: html`
      <h2 class="govuk-heading-m">${isSafetyPlan ? 'Add a step' : 'Add an action'}</h2>
      ${textarea({ name: 'what', label: 'What will be done', hint: isSafetyPlan ? 'What keeps which child safe, until when.' : 'One thing, so that it can be seen whether it was done.', rows: 2, value: body['what'], error: errorOf(errors, 'what'), maxLength: 2_000 })}
      ${whoQuestions(part)}
      ${dateTimeInput({ name: 'by-when', label: 'By when', hint: 'Day and time, for example 24 11 2026 at 17:00', value: typedMoment(body, 'by-when'), error: errorOf(errors, 'by-when') })}
      ${input({ name: 'review', label: 'How it will be reviewed', hint: 'How it will be known that it was done, and who checks.', value: body['review'], error: errorOf(errors, 'review') })}
      ${button({ text: isSafetyPlan ? 'Add this step' : 'Add this action' })}`,
  });
};

/** What has been agreed and withdrawn so far. */
export const agreedView = (part: Agreed): Html => html`${agreed(part)}${withdrawn(part)}`;

/** The SMART table and the form that adds to it. */
export const actionsView = (part: ActionsPart): Html => html`
  ${living('agreed', agreedView(part))}
  <div class="add">${addForm(part)}</div>`;
