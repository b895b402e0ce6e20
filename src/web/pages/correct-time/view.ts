import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { dateInput, dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import type { TimeShown } from './presenter.ts';

export interface CorrectView {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly reference: string;
  readonly shown: TimeShown;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const right = ({ shown, typed, errors }: CorrectView): Html => {
  const about = { name: 'at', size: 'm', value: typedMoment(typed, 'at'), error: errorOf(errors, 'at') } as const;
  return shown.time.isDay
    ? dateInput({ ...about, label: 'What is the right day?' })
    : dateTimeInput({ ...about, label: 'What are the right day and time?' });
};

/** One time, what was recorded, and the right one. */
export const correctView = (view: CorrectView): string => {
  const { visitor, caseId, reference, shown, typed, errors } = view;
  return page({
    title: `${shown.title}: correct it, ${reference}`,
    visitor,
    active: 'discussions',
    back: paths.times(caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${shown.title}</h1>
      <p class="lead">${reference}. Recorded: ${shown.says}.</p>
      <p class="govuk-body">Limits are counted anew from the right time. What was late before stays visible.</p>
      ${form({
        action: paths.correctTime(caseId, shown.time.moment),
        csrf: visitor.csrf,
        body: html`
          ${right(view)}
          ${textarea({ name: 'reason', label: 'How do you know the right time?', hint: 'For example “The telephone log says so.” It is recorded with your name.', size: 's', value: typed['reason'], rows: 3, maxLength: 2_000, error: errorOf(errors, 'reason') })}
          ${button({ text: 'Correct the time' })}`,
      })}`,
  });
};
