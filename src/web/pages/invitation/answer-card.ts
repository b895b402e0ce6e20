import { roleName } from '../../../protocol/role-name.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { card } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import type { Seen } from './seen.ts';

const actionOf = ({ caseId, view }: Seen): string => paths.answer(caseId, view.invitation.id);

/** Somebody who pressed the wrong button is not shut in. */
const otherAnswer = ({ caseId, view }: Seen): Html =>
  html`<p><a class="govuk-link" href="${paths.invitation(caseId, view.invitation.id)}?answer=change#answer">Give another answer</a></p>`;

const deputyForm = (seen: Seen): Html => {
  const { body, errors, visitor } = seen;
  return form({
    action: actionOf(seen),
    csrf: visitor.csrf,
    body: html`<p>Your deputy gets an invitation of their own. They must be able to decide for your agency.</p>
      ${input({ name: 'name', label: 'Full name of your deputy', value: body['name'], error: errorOf(errors, 'name') })}
      ${input({ name: 'email', label: 'Email address', type: 'email', value: body['email'], error: errorOf(errors, 'email') })}
      ${input({ name: 'telephone', label: 'Telephone number', type: 'tel', width: 20, value: body['telephone'], error: errorOf(errors, 'telephone') })}
      ${button({ text: 'Send my deputy', name: 'answer', value: 'deputy' })}
      ${otherAnswer(seen)}`,
  });
};

const declineForm = (seen: Seen): Html => {
  const { body, errors, visitor } = seen;
  return form({
    action: actionOf(seen),
    csrf: visitor.csrf,
    body: html`
      ${textarea({ name: 'reason', label: 'Why can nobody come?', value: body['reason'], error: errorOf(errors, 'reason'), rows: 3, maxLength: 1000 })}
      ${button({ text: 'Say that nobody can come', name: 'answer', value: 'decline' })}
      ${otherAnswer(seen)}`,
  });
};

const choices = (seen: Seen): Html => {
  const { caseId, view, visitor } = seen;
  const here = paths.invitation(caseId, view.invitation.id);
  return html`${form({
    action: actionOf(seen),
    csrf: visitor.csrf,
    body: html`<div class="govuk-button-group">
      ${button({ text: 'I will come', name: 'answer', value: 'accept' })}
      ${button({ text: 'Send a deputy', href: `${here}?answer=deputy#answer`, kind: 'secondary' })}
      ${button({ text: 'Nobody can', href: `${here}?answer=decline#answer`, kind: 'secondary' })}
    </div>`,
  })}`;
};

const given = ({ view, now, caseId }: Seen): Html | null => {
  const { answer } = view.invitation;
  if (answer === null) return null;
  const deputy = view.deputies.at(-1);
  const says = {
    accept: html`<strong>You will come.</strong>`,
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
  const says = { accept: 'and will come', decline: 'but cannot come', deputy: 'and sends somebody else' };
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
  const asked = body['answer'] ?? query['answer'];
  const open = view.invitation.answer === null || asked !== undefined;
  const shown = asked === 'deputy' ? deputyForm(seen) : asked === 'decline' ? declineForm(seen) : choices(seen);
  return card({
    id: 'answer',
    title: view.invitation.answer === null ? 'Can somebody come?' : 'Your answer',
    tone: view.invitation.answer === null ? 'soon' : 'done',
    body: html`${view.invitation.answer === null ? html`${why(seen)}${namedBefore(seen)}` : given(seen)}${open ? shown : null}`,
  });
};
