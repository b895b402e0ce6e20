import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import { type Standing, barOf } from '../../describe/discussion-bar.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import type { Visitor } from '../../visitor.ts';

interface InviteView extends DiscussionSeen, Pick<Standing, 'protocol' | 'now'> {
  readonly visitor: Visitor;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

/** Invites one more person: they get a message of their own with a link, and nothing about the family in it. */
export const inviteView = (seen: InviteView): string => {
  const { caseId, protocol, visitor, body, errors } = seen;
  const roles = protocol.protocol.roles.map(({ id, name }) => ({ value: id, label: name }));
  return page({
    title: 'Invite somebody else',
    visitor,
    errors,
    active: 'discussions',
    back: paths.discussion(caseId),
    beforeMain: barOf(seen),
    body: html`
      <h1 class="govuk-heading-l">Invite somebody else</h1>
      <p>They get a message with the reference, the time and a link. They see what the meeting is about after signing in.</p>
      ${form({
        action: paths.invitations(caseId),
        csrf: visitor.csrf,
        body: html`
          ${input({ name: 'name', label: 'Full name', width: 'two-thirds', value: body['name'], error: errorOf(errors, 'name') })}
          ${select({ name: 'role', label: 'Role', value: body['role'], error: errorOf(errors, 'role'), choices: [{ value: '', label: 'Select a role' }, ...roles] })}
          ${input({ name: 'organisation', label: 'Job title and organisation', width: 'two-thirds', value: body['organisation'], error: errorOf(errors, 'organisation') })}
          ${input({ name: 'email', label: 'Email address', type: 'email', width: 'two-thirds', value: body['email'], error: errorOf(errors, 'email') })}
          ${input({ name: 'telephone', label: 'Telephone number (optional)', type: 'tel', width: 20, value: body['telephone'], error: errorOf(errors, 'telephone') })}
          ${button({ text: 'Invite' })}`,
      })}`,
  });
};
