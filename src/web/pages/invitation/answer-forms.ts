import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { secondLookAt } from '../../pieces/second-look.ts';
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
      ${secondLookAt(body['email'] ?? '', seen)}
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

const cannotDecideForm = (seen: Seen): Html =>
  form({
    action: actionOf(seen),
    csrf: seen.visitor.csrf,
    body: html`<p>Come all the same. The desk sees that somebody else must decide for your agency, and you are asked to name them.</p>
      ${button({ text: 'I will come, and cannot decide', name: 'answer', value: 'cannot-decide' })}
      ${otherAnswer(seen)}`,
  });

const contributeForm = (seen: Seen): Html => {
  const { body, errors, visitor, view } = seen;
  return form({
    action: actionOf(seen),
    csrf: visitor.csrf,
    body: html`
      ${textarea({
        name: 'information',
        label:
          view.information.length === 0
            ? 'What does your agency know, what does it mean for the child now, and what do you think should happen?'
            : 'Anything to add to what you gave already?',
        hint: 'Everybody invited to the meeting will be able to see this, and it goes into the minutes.',
        value: body['information'],
        error: errorOf(errors, 'information'),
        maxLength: 20_000,
      })}
      ${button({ text: 'Send this instead of coming', name: 'answer', value: 'contribute' })}
      ${otherAnswer(seen)}`,
  });
};

const choices = (seen: Seen): Html => {
  const { caseId, view, visitor } = seen;
  const asking = (answer: string): string => `${paths.invitation(caseId, view.invitation.id)}?answer=${answer}#answer`;
  return html`${form({
    action: actionOf(seen),
    csrf: visitor.csrf,
    body: html`<div class="govuk-button-group">
      ${button({ text: 'I will come', name: 'answer', value: 'accept' })}
      ${button({ text: 'Send a deputy', href: asking('deputy'), kind: 'secondary' })}
      ${button({ text: 'Nobody can', href: asking('decline'), kind: 'secondary' })}
    </div>
    <p><a class="govuk-link" href="${asking('cannot-decide')}">I can come, but not decide for my agency</a><br>
    <a class="govuk-link" href="${asking('contribute')}">We write instead of coming</a></p>`,
  })}`;
};

const forms: ReadonlyMap<string, (seen: Seen) => Html> = new Map([
  ['deputy', deputyForm],
  ['decline', declineForm],
  ['cannot-decide', cannotDecideForm],
  ['contribute', contributeForm],
]);

/** The form of the answer that was chosen, or the choice between them. */
export const answerForm = (seen: Seen): Html =>
  (forms.get(seen.body['answer'] ?? seen.query['answer'] ?? '') ?? choices)(seen);
