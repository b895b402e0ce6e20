import type { Duty } from '../../../timescales/duty.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import type { Visitor } from '../../visitor.ts';

export interface LatenessView {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly reference: string;
  readonly duty: Duty;
  /** Late, so that there is something to explain. */
  readonly asks: boolean;
  readonly protocol: Protocol;
  readonly now: Temporal.Instant;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const question = ({ duty, asks }: LatenessView): string => {
  if (!asks) return 'This is not late';
  return duty.state === 'overdue' ? 'Why is it late?' : 'Why was it late?';
};

const reasonForm = ({ visitor, caseId, duty, body, errors }: LatenessView): Html =>
  form({
    action: paths.lateness(caseId, duty.key),
    csrf: visitor.csrf,
    body: html`
          ${textarea({
            name: 'reason',
            label: 'The reason',
            hint: 'What happened, and what was done so that the children were safe meanwhile. It is recorded with your name. It does not change that it was late.',
            value: body['reason'] ?? duty.reason ?? '',
            maxLength: 2000,
            size: 's',
            error: errorOf(errors, 'reason'),
          })}
          ${button({ text: 'Save the reason' })}`,
  });

/** A clock that ran out, and why. */
export const latenessView = (view: LatenessView): string => {
  const { visitor, caseId, reference, duty, asks, protocol, now, errors } = view;
  return page({
    title: `${question(view)} ${reference}`,
    visitor,
    back: paths.discussion(caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${question(view)}</h1>
      <p class="lead">${reference}</p>
      <h2 class="govuk-visually-hidden">The clock</h2>
      ${clockCard(clockFace(duty, now, protocol))}
      ${asks ? reasonForm(view) : html`<p class="govuk-body">There is nothing to explain.</p>`}`,
  });
};
