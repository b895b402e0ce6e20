import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios, select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { Visitor } from '../../visitor.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import type { MomentShown, RecordShown } from './presenter.ts';
import { callField, subjectField } from './read.ts';

export interface RecordView {
  readonly visitor: Visitor;
  readonly shown: RecordShown;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const about = ({ id, subjects }: MomentShown, { typed, errors }: RecordView): Html => {
  const name = subjectField(id);
  return radios({
    name,
    label: 'Whom is this about?',
    small: true,
    value: typed[name],
    error: errorOf(errors, name),
    choices: subjects.map((subject) => ({ value: subject.id, label: subject.name })),
  });
};

const callAbout = ({ id }: MomentShown, { typed, errors }: RecordView): Html => {
  const box = (name: Parameters<typeof callField>[1], label: string, hint?: string) => {
    const field = callField(id, name);
    return {
      name: field,
      label,
      value: typed[field],
      error: errorOf(errors, field),
      ...(hint === undefined ? {} : { hint }),
    };
  };
  return html`
    ${input({ ...box('spoke-to', 'Whom did you speak to?', 'Their name.'), width: 'two-thirds' })}
    ${input({ ...box('spoke-as', 'In what role? (optional)'), width: 'two-thirds' })}
    ${input({ ...box('number', 'On which number? (optional)'), type: 'tel', width: 20 })}
    ${textarea({ ...box('agreed', 'What was agreed? (optional)'), rows: 2 })}
    <p>The unit that answers at that hour is kept with it. <a class="govuk-link" href="${paths.whoAnswers}">Who answers now</a></p>`;
};

const revealed = (moment: MomentShown, view: RecordView): { readonly reveals?: Html } => {
  const parts = [
    ...(moment.subjects.length === 0 ? [] : [about(moment, view)]),
    ...(moment.isCall ? [callAbout(moment, view)] : []),
  ];
  return parts.length === 0 ? {} : { reveals: html`${parts}` };
};

const what = (view: RecordView): Html =>
  radios({
    name: 'moment',
    label: 'What happened?',
    size: 'm',
    value: view.typed['moment'],
    error: errorOf(view.errors, 'moment'),
    choices: view.shown.moments.map((moment) => ({
      value: moment.id,
      label: moment.title,
      hint: html`${moment.ahead ? 'A date that lies ahead. ' : null}${clauseChips(moment.clauses)}`,
      ...revealed(moment, view),
    })),
  });

const putRight = ({ shown, typed, errors }: RecordView): Html | null =>
  shown.recorded.length === 0
    ? null
    : select({
        name: 'corrects',
        label: 'Does this put right something recorded before?',
        hint: 'What was recorded stays to be read, and no longer counts.',
        value: typed['corrects'],
        error: errorOf(errors, 'corrects'),
        choices: [{ value: '', label: 'No' }, ...shown.recorded.map(({ id, says }) => ({ value: id, label: says }))],
      });

/** Recording what the case file does not know by itself: what, when and whom it is about. */
export const recordView = (view: RecordView): string => {
  const { visitor, shown, typed, errors } = view;
  return page({
    title: `Record what happened, ${shown.reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(shown.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">Record what happened</h1>
      <p class="lead">${shown.reference}. Clocks start and stop when it happened, not when you write it down.</p>
      ${form({
        action: paths.recordHappening(shown.caseId),
        csrf: visitor.csrf,
        body: html`
          ${what(view)}
          ${dateTimeInput({ name: 'at', label: 'When did it happen, or when is it to happen?', size: 'm', value: typedMoment(typed, 'at'), error: errorOf(errors, 'at') })}
          ${textarea({ name: 'note', label: 'Anything to add (optional)', hint: 'For example who was told, and by whom.', size: 's', value: typed['note'], rows: 3, maxLength: 2_000, error: errorOf(errors, 'note') })}
          ${putRight(view)}
          ${button({ text: 'Record it' })}`,
      })}`,
  });
};
