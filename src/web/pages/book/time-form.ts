import type { Fields } from '../../fields.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { typedMoment } from '../meeting/typed-moment.ts';

export interface TimeForm {
  readonly caseId: string;
  readonly desks: readonly { readonly value: string; readonly label: string }[];
  /** What was typed: `desk` and the fields of `on`. */
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

/** Any desk, day and time: leads to the confirmation of just that. */
export const timeForm = ({ caseId, desks, typed, errors }: TimeForm): Html => html`
  <form method="get" action="${paths.book(caseId)}" novalidate>
    ${select({ name: 'desk', label: 'Desk', choices: desks, value: typed['desk'], error: errorOf(errors, 'desk') })}
    ${dateTimeInput({
      name: 'on',
      label: 'Day and time',
      hint: 'For example 23 11 2026 and 17:30. The time is on the 24-hour clock.',
      value: typedMoment(typed, 'on'),
      error: errorOf(errors, 'on'),
    })}
    ${button({ text: 'Go on with this time', kind: 'secondary' })}
  </form>`;
