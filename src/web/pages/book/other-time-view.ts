import { html } from '../../html.ts';
import { page } from '../../page.ts';
import type { Visitor } from '../../visitor.ts';
import { boardAt } from '../board/where.ts';
import { type TimeForm, timeForm } from './time-form.ts';

/** A time that could not be read, to be put right. */
export const otherTimeView = ({
  visitor,
  reference,
  hasSlots,
  asked,
}: {
  readonly visitor: Visitor;
  readonly reference: string;
  readonly hasSlots: boolean;
  readonly asked: TimeForm;
}): string =>
  page({
    title: `Another time for ${reference}`,
    visitor,
    active: 'board',
    back: boardAt({ request: asked.caseId }),
    errors: asked.errors,
    body: html`
      <h1 class="govuk-heading-l">Another time for ${reference}</h1>
      ${hasSlots ? html`<p class="govuk-body">A time outside the slots needs a reason, which you give on the next page.</p>` : null}
      ${timeForm(asked)}`,
  });
