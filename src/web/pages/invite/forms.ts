import { instantOf } from '../../../calendar/instants.ts';
import type { Fields } from '../../fields.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { textarea } from '../../govuk/textarea.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import { secondLookAt } from '../../pieces/second-look.ts';
import { momentFields, typedMoment } from '../meeting/typed-moment.ts';
import { onDutyFields } from './on-duty.ts';
import type { InviteView } from './view.ts';

type Known = Readonly<Partial<Record<'name' | 'role' | 'organisation' | 'email' | 'telephone', string>>>;

/** The one contact that the contact book has for the role that is to be invited; where it has none, whoever answers for it then. */
const contactFor = ({ contacts, query, answering, protocol }: InviteView): Known => {
  const role = protocol.protocol.roles.find(({ id }) => id === query['role']);
  if (role === undefined) return {};
  const [only, ...others] = contacts.filter((each) => each.role === role.id);
  if (only !== undefined) return others.length === 0 ? only : { role: role.id };
  const { then } = answering(role.agency, role.id);
  return then.kind === 'rota' ? onDutyFields(then.who[0], role, protocol.protocol) : { role: role.id };
};

/** What is filled in before anybody types: somebody to whom nothing was sent, or whoever is known for a role. */
const filledIn = (view: InviteView): Known =>
  view.unwritten.find(({ id }) => id === view.query['unwritten']) ?? contactFor(view);

/** Invites one more person: they get a message of their own with a link, and nothing about the family in it. */
export const inviteForm = (view: InviteView): Html => {
  const { caseId, protocol, visitor, body, errors } = view;
  const roles = protocol.protocol.roles.map(({ id, name }) => ({ value: id, label: name }));
  const known = filledIn(view);
  return form({
    action: paths.invitations(caseId),
    csrf: visitor.csrf,
    id: 'invite',
    body: html`
      <h2 class="govuk-heading-m">Invite somebody else</h2>
      <p>They get a message with the reference, the time and a link. They see what the meeting is about after signing in.</p>
      ${input({ name: 'name', label: 'Full name', width: 'two-thirds', value: body['name'] ?? known.name, error: errorOf(errors, 'name') })}
      ${select({ name: 'role', label: 'Role', value: body['role'] ?? known.role, error: errorOf(errors, 'role'), choices: [{ value: '', label: 'Select a role' }, ...roles] })}
      ${input({ name: 'organisation', label: 'Job title and organisation', width: 'two-thirds', value: body['organisation'] ?? known.organisation, error: errorOf(errors, 'organisation') })}
      ${input({ name: 'email', label: 'Email address', type: 'email', width: 'two-thirds', value: body['email'] ?? known.email, error: errorOf(errors, 'email') })}
      ${input({ name: 'telephone', label: 'Telephone number (optional)', type: 'tel', width: 20, value: body['telephone'] ?? known.telephone, error: errorOf(errors, 'telephone') })}
      ${secondLookAt(body['email'] ?? '', view)}
      ${button({ text: 'Invite' })}`,
  });
};

/** Two hours before the meeting, or half of the time that is left; nothing once it is time. */
const suggestedDue = ({ state, now }: InviteView): Fields => {
  const left = Math.floor(now.until(state.booking.startsAt).total('seconds'));
  if (left <= 0) return {};
  const lead = Math.min(7_200, Math.floor(left / 2));
  return momentFields('due', instantOf(state.booking.startsAt).subtract({ seconds: lead }));
};

/** Asks an agency to look something up by a time before the meeting: chased at its mailbox, then up the line. */
export const askForm = (view: InviteView): Html => {
  const { caseId, visitor, body, query, errors, askable } = view;
  const due = body['due-day'] === undefined ? suggestedDue(view) : body;
  return form({
    action: paths.askForInformation(caseId),
    csrf: visitor.csrf,
    id: 'ask',
    body: html`
      <h2 class="govuk-heading-m">Ask for information</h2>
      <p>They are reminded before it is due. What they send is here, in the meeting and in the minutes.</p>
      ${select({ name: 'invitation', label: 'Whom to ask', value: body['invitation'] ?? query['ask'], error: errorOf(errors, 'invitation'), choices: [{ value: '', label: 'Select an agency' }, ...askable] })}
      ${textarea({ name: 'what', label: 'What should they look up?', rows: 3, maxLength: 1000, value: body['what'], error: errorOf(errors, 'what') })}
      ${dateTimeInput({ name: 'due', label: 'By when?', size: 's', value: typedMoment(due, 'due'), error: errorOf(errors, 'due') })}
      ${button({ text: 'Ask', kind: 'secondary' })}`,
  });
};
