import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { CaseFileIn } from '../../../casefile/state.ts';
import { type Standing, barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import type { Visitor } from '../../visitor.ts';

interface MinuteTakerView extends DiscussionSeen, Pick<Standing, 'protocol' | 'now'> {
  readonly state: CaseFileIn<'booked'>;
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const choicesOf = ({ people, protocol: { protocol } }: MinuteTakerView) => {
  const takers = people.filter(({ role }) => role === protocol.minuteTaker.role);
  const deskOf = (id: string | null) => protocol.desks.find((desk) => desk.id === id)?.name;
  return [
    { value: '', label: 'Select a minute-taker' },
    ...takers.map(({ id, name, desk }) => ({ value: id, label: [name, deskOf(desk)].filter(Boolean).join(', ') })),
  ];
};

/** Who takes the minutes of a booked meeting, when whoever was to is away. */
export const minuteTakerView = (seen: MinuteTakerView): string => {
  const { caseId, state, protocol, visitor, body, errors, now } = seen;
  const { booking, reference } = state;
  return page({
    title: `Who takes the minutes of ${reference}`,
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Who takes the minutes of ${reference}</h1>
      <p class="lead">It is booked for ${instant(booking.startsAt, now)}, with ${booking.minuteTakerName} taking the minutes. ${clauseChips(protocol.protocol.minuteTaker.clauses)}</p>
      <p class="govuk-body">Time, place and answers stay as they are. Whoever you choose is told.</p>
      ${form({
        action: paths.minuteTaker(caseId),
        csrf: visitor.csrf,
        body: html`
          ${select({
            name: 'minute-taker-person',
            label: 'Who takes the minutes instead?',
            choices: choicesOf(seen),
            value: body['minute-taker-person'],
            error: errorOf(errors, 'minute-taker-person'),
          })}
          ${button({ text: 'Save' })}`,
      })}`,
  });
};
