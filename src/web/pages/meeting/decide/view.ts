import { longest } from '../../../../casefile/text.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { checkboxes, radios } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { input } from '../../../govuk/input.ts';
import { details } from '../../../govuk/show.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, html } from '../../../html.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { shape } from '../../../pieces/shape.ts';
import type { ViewShown } from '../views/presenter.ts';
import { viewText } from '../views/view.ts';
import type { DecideShown, FieldShown, OptionShown } from './presenter.ts';

export interface DecideView {
  readonly shown: DecideShown;
  readonly csrf: string;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const children = ({ siblings, rule }: DecideShown): Html | null =>
  siblings.length === 0
    ? null
    : html`<nav aria-label="${rule.title}, child by child"><ul class="siblings">${siblings.map(
        ({ name, href, answer, isNow }) =>
          html`<li><a class="siblings__one" href="${href}"${isNow ? html` aria-current="page"` : null}>${shape(answer === null ? 'open' : 'done')}<span><strong>${name}</strong><br>${answer ?? 'Not decided'}</span></a></li>`,
      )}</ul></nav>`;

const oneView = (view: ViewShown): Html =>
  html`<li class="said"><p class="said__who"><strong>${view.agency}</strong> · ${view.name}</p>${viewText(view)}</li>`;

const views = ({ views: all, rule }: DecideShown): Html | null => {
  if (all.length === 0) return null;
  const given = all.filter((view) => view.given !== null);
  const silent = all.filter((view) => view.given === null);
  const beside = html`
    ${given.length === 0 ? null : html`<ul class="beside-each-other">${given.map(oneView)}</ul>`}
    ${silent.length === 0 ? null : html`<p class="quiet">Not said yet: ${silent.map(({ agency, name }) => `${name} (${agency})`).join(', ')}.</p>`}`;
  if (!rule.perChild) return details('What each agency thinks', beside);
  return html`<h2 class="govuk-heading-s">What each agency thinks</h2>${beside}`;
};

/** What choosing an option starts stands under it, to be read before it is chosen. */
const consequences = ({ hint, starts, duties, clauses }: OptionShown): Html | undefined => {
  if (hint === null && starts === null && duties.length === 0 && clauses.length === 0) return undefined;
  return html`${hint} ${starts === null ? null : html`<span class="starts">${starts}</span>`}
    ${duties.map(({ text }) => html`<strong class="starts">${text}</strong>`)} ${clauseChips(clauses)}`;
};

const fieldQuestion = ({ body, errors }: DecideView, { field, need }: FieldShown): Html => {
  const name = `detail-${field.id}`;
  const hint = html`${[need, field.hint].filter((part) => part !== null && part !== undefined).join(' ')} ${clauseChips(field.clauses ?? [])}`;
  const question = { name, label: field.label, hint, value: body[name], error: errorOf(errors, name) };
  switch (field.type) {
    case 'text':
      return input(question);
    case 'long-text':
      return textarea({ ...question, rows: 4, maxLength: longest.long });
    case 'choice':
      return radios({
        ...question,
        small: true,
        choices: field.options.map(({ id, label }) => ({ value: id, label })),
      });
  }
};

const answers = ({ shown, body, errors }: DecideView): Html => {
  const { rule, options } = shown;
  const question = {
    name: 'answer',
    label: rule.question,
    size: 'm',
    hint: rule.hint,
    error: errorOf(errors, 'answer'),
    choices: options.map((option) => ({ value: option.id, label: option.label, hint: consequences(option) })),
  } as const;
  return rule.several
    ? checkboxes({
        ...question,
        hint: rule.hint ?? 'Select all that apply.',
        values: (body['answer'] ?? '').split(','),
      })
    : radios({ ...question, value: body['answer'] });
};

/** The question, its answers and what is written beside them. */
export const decideForm = (view: DecideView): Html => {
  const { shown, csrf } = view;
  return form({
    action: shown.action,
    csrf,
    version: shown.version,
    id: 'decide',
    body: html`
      ${answers(view)}
      ${shown.fields.map((field) => fieldQuestion(view, field))}
      <div class="govuk-button-group">
        ${button({ text: shown.childName === null ? 'Record this decision' : `Record for ${shown.childName}` })}
        <a class="govuk-link" href="${shown.area.href}">Back to ${shown.area.title}</a>
      </div>`,
  });
};

/** One question about one child: who thinks what, what each answer starts, and the reasons. */
export const decideView = (view: DecideView): Html => {
  const { rule, child, isOther, decided, taken } = view.shown;
  return html`
    <p class="govuk-caption-l">${rule.title} ${clauseChips(rule.clauses)}</p>
    <h1 class="govuk-heading-l room__title">${child ?? rule.title}</h1>
    ${isOther ? html`<p class="lead">Not the child the request is about, but every child is answered for.</p>` : null}
    ${children(view.shown)}
    ${taken === null ? null : html`<p class="quiet">Recorded by ${taken.by} at ${taken.at}. You can change it until the meeting ends.</p>`}
    ${decided.length === 0 ? null : html`<p class="quiet">Already decided: ${decided.map(({ what, answer }) => `${what}: ${answer}`).join('. ')}.</p>`}
    ${views(view.shown)}
    ${decideForm(view)}`;
};
