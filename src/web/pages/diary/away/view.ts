import type { DiaryRow } from '../../../../application/diary/every-diary.ts';
import type { Protocol } from '../../../../protocol/schema.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { checkboxes, radios } from '../../../govuk/choices.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import type { Visitor } from '../../../visitor.ts';
import { pasteForm } from '../pasted-list.ts';
import { stretchQuestions } from '../typed-stretch.ts';
import { sayRole } from '../words.ts';

export interface AwayView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  /** Those whose diary this person keeps. */
  readonly kept: readonly DiaryRow[];
  readonly who: readonly string[];
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const whys = [
  { value: 'leave', label: 'Leave' },
  { value: 'absence', label: 'Another absence', hint: 'Do not write why: nobody needs it to find a time.' },
];

const oneStretch = ({ visitor, protocol, kept, who, typed, errors }: AwayView) =>
  form({
    action: paths.away,
    csrf: visitor.csrf,
    body: html`
      ${checkboxes({
        ...{ name: 'who', label: 'Who is away', size: 'm', small: true, values: who, error: errorOf(errors, 'who') },
        choices: kept.map((each) => ({
          value: each.id,
          label: each.name,
          hint: sayRole(each, protocol) || each.place || undefined,
        })),
      })}
      ${radios({ name: 'why', label: 'What it is', size: 's', choices: whys, value: typed['why'], error: errorOf(errors, 'why') })}
      ${stretchQuestions(typed, errors)}
      ${button({ text: 'Save' })}`,
  });

const pasted = ({ visitor, typed, errors }: AwayView) =>
  pasteForm({
    ...{ action: paths.pasteAway, csrf: visitor.csrf, typed, errors },
    title: 'Or paste a list',
    line: 'One line for each: name or email address, from, to, and “leave” if it is leave. From a spreadsheet, or with commas.',
    example: 'Sam Example, 23/11/2026 13:00, 27/11/2026, leave',
    label: 'The list',
    save: 'Save the list',
  });

/** Leave and absences for one or several at once. */
export const awayView = (view: AwayView): string =>
  page({
    title: 'Leave and absences',
    visitor: view.visitor,
    back: paths.diary,
    errors: view.errors,
    body: html`
      <h1 class="govuk-heading-l">Leave and absences</h1>
      ${oneStretch(view)}
      ${pasted(view)}`,
  });
