import type { InviteeRow } from '../../../../casefile/request/invitee-rows.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import type { Visit } from '../../../visit.ts';
import { fieldsShown, placeFields } from '../answers/place-fields.ts';
import { question } from '../answers/question.ts';
import { putBackForm } from '../entries/put-back-view.ts';
import { firstButton, onwards, savedAt, sentAlong } from '../frame/form-parts.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { type Contact, contactValue, contactsFor, sayContact, withContact } from './contacts.ts';
import { everyRowField, otherFields, rowFields, usualRole } from './row-fields.ts';

export interface RowView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  readonly entry: string;
  /** Null for somebody added to the table. */
  readonly row: InviteeRow | null;
  readonly typed?: Answers;
  readonly errors: readonly PageError[];
}

const offer = (contact: Contact): Html => html`
  <li><button class="offer" type="submit" name="use" value="${contactValue(contact)}">
    <span class="offer__do">Use this contact<span class="govuk-visually-hidden">:</span></span>
    <span class="offer__what">${contact.name}</span> <span class="quiet">${sayContact({ ...contact, name: '' })}</span>
  </button></li>`;

const contactBook = (contacts: readonly Contact[]): Html | null =>
  contacts.length === 0
    ? null
    : html`
      <h2 class="govuk-heading-s" id="contact-book">In the contact book</h2>
      <ul class="offers" aria-labelledby="contact-book">${contacts.map(offer)}</ul>`;

const because = (row: InviteeRow | null): Html | null =>
  row === null
    ? null
    : html`
      <p class="lead">${row.leftOut ?? row.because} ${clauseChips(row.clauses)}</p>
      ${row.rule.hint === undefined ? null : html`<p class="govuk-body">${row.rule.hint}</p>`}`;

const rolesOf = ({ visit }: RowView) =>
  visit.protocol.protocol.roles.map(({ id, name }) => ({ value: id, label: name }));

/** The one contact known for a role, before anything is typed; to be confirmed like any answer. */
const firstDetails = ({ row }: RowView, contacts: readonly Contact[]): Answers => {
  const [only, ...more] = contacts;
  if (row === null || only === undefined || more.length > 0) return {};
  const details = withContact({}, contactValue(only));
  return Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'invite'));
};

const pathOf = ({ request, section, entry }: RowView): string => paths.requestEntry(request.caseId, section.id, entry);

const paperOf = ({ request, entry }: RowView) => request.draft.get(`invitee/${entry}`);

const typedIn = (view: RowView, contacts: readonly Contact[]): Answers => {
  const { typed, row, visit } = view;
  const first = row === null ? { role: usualRole(visit.protocol.protocol) } : firstDetails(view, contacts);
  return typed ?? paperOf(view)?.fields ?? first;
};

const questions = (view: RowView): Html => {
  const { visit, request, row, errors } = view;
  const contacts = row === null ? [] : contactsFor(row.rule.role, request, visit.protocol.protocol);
  const typed = typedIn(view, contacts);
  const placed = placeFields(row === null ? otherFields : rowFields(row), request.checking);
  const paper = paperOf(view);
  return form({
    action: pathOf(view),
    csrf: visit.csrf,
    version: paper?.version ?? 0,
    autosave: { savedAt: savedAt(paper) },
    body: html`
      ${firstButton()}
      ${sentAlong(fieldsShown(placed), row === null ? otherFields : everyRowField, typed)}
      ${contactBook(contacts)}
      ${placed.map((each) => question(each, { typed, errors, listed: () => rolesOf(view) }))}
      ${onwards({ hasErrors: errors.length > 0, list: 'Save and see the list' })}`,
  });
};

const removing = (view: RowView): Html | null =>
  view.row !== null || paperOf(view) === undefined
    ? null
    : html`<p class="govuk-body"><a class="govuk-link" href="${pathOf(view)}/remove">Remove this person</a></p>`;

/** One row of the attendee table on a page of its own. */
export const rowView = (view: RowView): string => {
  const { visit, request, section, row, errors } = view;
  const title = row === null ? 'Another professional' : row.rule.name;
  const isRemoved = paperOf(view)?.fields['removed'] === 'yes';
  return requestPage({
    visit,
    request,
    title,
    section: section.id,
    back: paths.requestSection(request.caseId, section.id),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${title}</h1>
      ${because(row)}
      ${isRemoved ? putBackForm(visit, pathOf(view)) : html`${questions(view)}${removing(view)}`}`,
  });
};
