import { meetingLimitIn } from '../../../application/clocks.ts';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { type Standing, barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clockCard } from '../../pieces/clock-card.ts';
import { clockFace } from '../../pieces/clock-face.ts';
import type { Visitor } from '../../visitor.ts';

interface AskAgainView extends DiscussionSeen, Pick<Standing, 'protocol' | 'now'> {
  readonly state: CaseFileIn<'cancelled'>;
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** Why it was cancelled, by when it has to be held, and why it is needed after all. */
export const askAgainView = (seen: AskAgainView): string => {
  const { caseId, state, duties, protocol, now, visitor, body, errors } = seen;
  const limit = meetingLimitIn(duties, protocol.protocol);
  return page({
    title: `Ask for ${state.reference} again`,
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Ask for ${state.reference} again</h1>
      <p class="lead">The request waits to be booked again, as it was authorised. The clocks were never stopped.</p>
      <h2 class="govuk-heading-s">Why it was cancelled</h2>
      ${asTyped(state.reason)}
      ${limit === null ? null : clockCard(clockFace(limit, now, protocol.protocol))}
      ${form({
        action: paths.askAgain(caseId),
        csrf: visitor.csrf,
        body: html`
          ${textarea({
            name: 'reason',
            label: 'Why is the meeting needed after all?',
            hint: 'The desk is told at once. Everybody who was invited is asked again once there is a time.',
            value: body['reason'],
            rows: 4,
            size: 's',
            error: errorOf(errors, 'reason'),
          })}
          ${button({ text: 'Ask for it again' })}`,
      })}`,
  });
};
