import { comesWithoutDeciding } from '../../../casefile/attendance/quorum-forecast.ts';
import { roleName } from '../../../protocol/role-name.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { answerForm } from './answer-forms.ts';
import type { Seen } from './seen.ts';

const given = ({ view, now, caseId }: Seen): Html | null => {
  const { answer } = view.invitation;
  if (answer === null) return null;
  const deputy = view.deputies.at(-1);
  const says = {
    accept: comesWithoutDeciding({ answer })
      ? html`<strong>You will come, and cannot decide for your agency.</strong> Please <a class="govuk-link" href="${paths.invitation(caseId, view.invitation.id)}?answer=deputy#answer">name somebody who can</a>.`
      : html`<strong>You will come.</strong>`,
    contribute: html`<strong>You contribute in writing</strong> instead of coming. What you gave is under “Your information”.`,
    decline: html`<strong>Nobody can come.</strong> ${answer.kind === 'decline' ? answer.reason : null}`,
    deputy: html`<strong>${deputy?.name ?? 'Your deputy'} comes in your place</strong>${deputy?.answer?.kind === 'accept' ? ' and has accepted' : ''}.`,
  };
  return html`<p>${says[answer.kind]} <span class="quiet">Answered ${instant(answer.at, now)}.</span></p>
    <p><a class="govuk-link" href="${paths.invitation(caseId, view.invitation.id)}?answer=change#answer">Change your answer</a></p>`;
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

const why = ({ view, protocol }: Seen): Html | null => {
  if (!view.invitation.mandatory) return null;
  const seat = protocol.protocol.quorum.find(({ filledBy }) => filledBy.includes(view.invitation.role));
  const name = seat?.name ?? roleName(protocol.protocol, view.invitation.role);
  return html`<p>${name} must be there for this meeting to be quorate. ${clauseChips(seat?.clauses ?? [])}</p>`;
};

/** Can somebody come? One answer, which can be changed until the meeting ends. */
export const answerCard = (seen: Seen): Html | null => {
  const { view, query, body } = seen;
  if (view.status !== 'booked' && view.status !== 'meeting') return null;
  const open = view.invitation.answer === null || (body['answer'] ?? query['answer']) !== undefined;
  return card({
    id: 'answer',
    title: view.invitation.answer === null ? 'Can somebody come?' : 'Your answer',
    tone: view.invitation.answer === null ? 'soon' : 'done',
    body: html`${view.invitation.answer === null ? html`${why(seen)}${namedBefore(seen)}` : given(seen)}${open ? answerForm(seen) : null}`,
  });
};
