import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { Standing } from '../../describe/discussion-bar.ts';
import { barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { dateInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import type { Visitor } from '../../visitor.ts';

interface ConferenceView extends DiscussionSeen, Pick<Standing, 'protocol' | 'now'> {
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** Records the day of the child protection conference, beside the clock it stops. */
export const conferenceView = (seen: ConferenceView): string => {
  const { caseId, duties, protocol, now, visitor, body, errors } = seen;
  const rules = protocol.protocol.timescales
    .filter(({ ends }) => ends.includes('conference-held'))
    .map(({ duty }) => duty);
  const clocks = duties.filter(({ key, startedAt }) => rules.includes(key) && startedAt !== null);
  const value = { day: body['held-on-day'], month: body['held-on-month'], year: body['held-on-year'] };
  return page({
    title: 'Child protection conference',
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Child protection conference</h1>
      <h2 class="govuk-heading-m">By when</h2>
      ${clocks.map((duty) => clockCard(clockFace(duty, now, protocol.protocol)))}
      ${form({
        action: paths.conference(caseId),
        csrf: visitor.csrf,
        body: html`${dateInput({ name: 'held-on', label: 'When was the conference held?', size: 'm', value, error: errorOf(errors, 'held-on') })}
          ${button({ text: 'Record the conference' })}`,
      })}`,
  });
};
