import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { KeptCorrection } from '../../../casefile/minutes/minutes.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { type Standing, barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';

interface CorrectionView extends DiscussionSeen, Pick<Standing, 'protocol' | 'now'> {
  readonly correction: KeptCorrection;
  /** What the part of the minutes says now. */
  readonly standing: string;
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const question = ({ caseId, correction, standing, visitor, body, errors }: CorrectionView): Html =>
  form({
    action: paths.correction(caseId, correction.id),
    csrf: visitor.csrf,
    body: html`
      ${radios({
        name: 'ruling',
        label: 'Do you accept the correction?',
        value: body['ruling'],
        error: errorOf(errors, 'ruling'),
        choices: [
          {
            value: 'accept',
            label: 'Yes',
            reveals: textarea({
              name: 'new-text',
              label: 'What this part will say from the next issue',
              hint: 'Put the correction into the text. Earlier issues stay as they were.',
              value: body['new-text'] ?? (standing === '' ? correction.shouldSay : standing),
              error: errorOf(errors, 'new-text'),
              rows: 8,
              maxLength: 20_000,
            }),
          },
          { value: 'decline', label: 'No' },
        ],
      })}
      ${textarea({ name: 'reason', label: 'Reason for your decision', hint: 'Whoever asked will see it.', value: body['reason'], error: errorOf(errors, 'reason'), rows: 3, maxLength: 2_000 })}
      ${button({ text: 'Record your decision' })}`,
  });

const decided = ({ correction, now }: CorrectionView): Html | null => {
  const { ruling } = correction;
  if (ruling === null) return null;
  return html`<p>${ruling.accepted ? stateWord('done', 'Accepted') : stateWord('none', 'Declined')} by ${ruling.by}, ${instant(ruling.at, now)}</p>${asTyped(ruling.reason)}`;
};

/** One correction: what the minutes say, what they should say and why; accept or decline with a reason. */
export const correctionView = (seen: CorrectionView): string => {
  const { correction, standing, caseId, protocol, now, visitor, errors } = seen;
  const area = protocol.protocol.meeting.areas.find(({ id }) => id === correction.area)?.title ?? correction.area;
  return page({
    title: 'Correction to the minutes',
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Correction to the minutes</h1>
      <p>${correction.proposedBy} asked for this ${instant(correction.proposedAt, now)}, about issue ${correction.issueNumber}. ${clauseChips(protocol.protocol.circulation.corrections?.clauses ?? [])}</p>
      <div class="versions">
        <section class="version"><h2 class="version__title">${area}: now</h2><div class="version__text">${standing === '' ? 'Nothing is written here.' : standing}</div></section>
        <section class="version"><h2 class="version__title">It should say</h2><div class="version__text">${correction.shouldSay}</div></section>
      </div>
      <h2 class="govuk-heading-s">Why</h2>${asTyped(correction.reason)}
      ${correction.ruling === null ? question(seen) : decided(seen)}`,
  });
};
