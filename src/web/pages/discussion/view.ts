import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { hasRequest } from '../../../casefile/in-status.ts';
import { countOf } from '../../describe/family.ts';
import { barOf } from '../../describe/discussion-bar.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { stepList } from '../../pieces/step-list.ts';
import { afterStep, minutesStep } from './after-steps.ts';
import { byTelephone } from './by-telephone.ts';
import { bookingStep } from './booking-step.ts';
import { invitationsStep } from './invitations-step.ts';
import { decisionsStep, informationStep, meetingStep } from './meeting-steps.ts';
import { requestStep } from './request-step.ts';
import { guidanceHere } from './guidance-here.ts';
import { chainSide } from './chain-side.ts';
import type { Seen } from './seen.ts';
import { dutiesSide } from './duties-side.ts';
import { familySide, happenedSide } from './side.ts';

const titleOf = ({ state, protocol }: Seen): string => {
  const { discussion } = protocol.protocol.words;
  const word = sentenceCase(discussion);
  if (!hasRequest(state)) return `${word} being requested`;
  return `${word} about ${countOf(state.form.people.filter(({ group }) => group === 'child').length, 'child', 'children')}`;
};

/** One discussion: its sections in the order of the journey, the children, the clocks and what happened. */
export const discussionView = (seen: Seen): string => {
  const steps = [
    requestStep,
    bookingStep,
    invitationsStep,
    informationStep,
    meetingStep,
    decisionsStep,
    minutesStep,
    afterStep,
  ];
  return page({
    title: titleOf(seen),
    visitor: seen.visitor,
    active: 'discussions',
    wide: true,
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">${titleOf(seen)}</h1>
      <div class="two">
        <div class="two__main">${stepList(steps.map((step) => step(seen)))}${byTelephone(seen)}${guidanceHere(seen)}</div>
        <aside class="two__side" aria-label="Children, duties and what happened">
          ${dutiesSide(seen)}${chainSide(seen)}${familySide(seen)}${happenedSide(seen)}
        </aside>
      </div>`,
  });
};
