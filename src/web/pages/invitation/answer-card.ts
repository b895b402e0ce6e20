import { comesWithoutDeciding } from '../../../casefile/attendance/quorum-forecast.ts';
import { roleName } from '../../../protocol/role-name.ts';
import type { QuorumSeat } from '../../../protocol/schema.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { answerForm } from './answer-forms.ts';
import type { Seen } from './seen.ts';

const deputyGiven = ({ view }: Seen): Html => {
  const deputy = view.deputies.at(-1);
  const name = deputy?.name ?? 'Your deputy';
  const says = {
    'not-yet': html`<strong>${name} comes in your place.</strong> They are invited and have not answered yet.`,
    accept: html`<strong>${name} comes in your place</strong> and has accepted.`,
    decline: html`<strong>${name}, whom you named, cannot come.</strong>`,
    contribute: html`<strong>${name}, whom you named, contributes in writing</strong> instead of coming.`,
    deputy: html`<strong>${name}, whom you named, sends somebody else.</strong>`,
  };
  return says[deputy?.answer?.kind ?? 'not-yet'];
};

const asking = ({ view, caseId }: Seen, answer: string): string =>
  `${paths.invitation(caseId, view.invitation.id)}?answer=${answer}#answer`;

const isAsked = ({ query, body }: Seen): boolean => (body['answer'] ?? query['answer']) !== undefined;

const given = (seen: Seen): Html | null => {
  const { answer } = seen.view.invitation;
  if (answer === null) return null;
  const says = {
    accept: () =>
      comesWithoutDeciding({ answer })
        ? html`<strong>You will come, and cannot decide for your agency.</strong> Please <a class="govuk-link" href="${asking(seen, 'deputy')}">name somebody who can</a>.`
        : html`<strong>You will come.</strong>`,
    contribute: () =>
      html`<strong>You contribute in writing</strong> instead of coming. What you gave is under “Your information”.`,
    decline: () => html`<strong>Nobody can come.</strong> ${answer.kind === 'decline' ? answer.reason : null}`,
    deputy: () => deputyGiven(seen),
  };
  return html`<p>${says[answer.kind]()} <span class="quiet">Answered ${instant(answer.at, seen.now)}${answer.byTelephone === undefined ? null : ` by telephone: ${answer.byTelephone} said so`}.</span></p>
    ${leavesSeatEmpty(seen) ? html`${why(seen)}<p>Can somebody else come? <a class="govuk-link" href="${asking(seen, 'deputy')}">Send a deputy</a></p>` : null}
    ${isAsked(seen) ? null : html`<p><a class="govuk-link" href="${asking(seen, 'change')}">Change your answer</a></p>`}`;
};

/** Named for a meeting that was moved since: they have been asked again, and so has whoever named them. */
const namedBefore = ({ view }: Seen): Html | null => {
  const deputy = view.deputies.at(-1);
  if (view.invitation.answer !== null || deputy === undefined) return null;
  const says = {
    accept: 'and will come',
    decline: 'but cannot come',
    contribute: 'and contribute in writing',
    deputy: 'and send somebody else',
  };
  return html`<p>Before the meeting was moved you named <strong>${deputy.name}</strong> as your deputy. They have been asked again${
    deputy.answer === null ? ' and have not answered yet' : html` ${says[deputy.answer.kind]}`
  }.</p>`;
};

const seatOf = ({ view, protocol }: Seen): QuorumSeat | undefined =>
  protocol.protocol.quorum.find(({ filledBy }) => filledBy.includes(view.invitation.role));

const why = (seen: Seen): Html | null => {
  const { invitation } = seen.view;
  if (!invitation.mandatory) return null;
  const seat = seatOf(seen);
  const name = seat?.name ?? roleName(seen.protocol.protocol, invitation.role);
  return html`<p>${name} must be there for this meeting to be quorate. ${clauseChips(seat?.clauses ?? [])}</p>`;
};

/** Whoever must come has answered, and by that answer nobody comes in their place. */
const leavesSeatEmpty = (seen: Seen): boolean => {
  const { invitation, deputies } = seen.view;
  const { answer, mandatory } = invitation;
  const deputyComes = deputies.some((deputy) => deputy.answer?.kind === 'accept');
  if (!mandatory || answer === null || deputyComes) return false;
  const comesTo = answer.kind === 'deputy' ? deputies.at(-1)?.answer?.kind : answer.kind;
  return comesTo === 'decline' || (comesTo === 'contribute' && seatOf(seen)?.inWriting !== true);
};

/** Answered, and nothing more is wanted of them. */
const isSettled = (seen: Seen): boolean => {
  const { answer } = seen.view.invitation;
  return answer !== null && !leavesSeatEmpty(seen) && !comesWithoutDeciding({ answer });
};

/** Can somebody come? One answer, which can be changed until the meeting ends. */
export const answerCard = (seen: Seen): Html | null => {
  const { view } = seen;
  if (view.status !== 'booked' && view.status !== 'meeting') return null;
  const isAnswered = view.invitation.answer !== null;
  return card({
    id: 'answer',
    title: isAnswered ? 'Your answer' : 'Can somebody come?',
    tone: isSettled(seen) ? 'done' : 'soon',
    body: html`${isAnswered ? given(seen) : html`${why(seen)}${namedBefore(seen)}`}${!isAnswered || isAsked(seen) ? answerForm(seen) : null}`,
  });
};
