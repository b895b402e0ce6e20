import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Field, Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { fieldsShown, placeFields } from '../answers/place-fields.ts';
import { question } from '../answers/question.ts';
import { staffChoices } from '../answers/staff-choices.ts';
import { putBackForm } from '../entries/put-back-view.ts';
import { firstButton, newQuestions, onwards, savedAt, sentAlong } from '../frame/form-parts.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { type KnownAddress, knownAddresses } from './known-addresses.ts';
import { inOneLine, personKey } from './listed-people.ts';

export interface PersonView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  readonly id: string;
  readonly typed?: Answers;
  readonly errors: readonly PageError[];
  readonly added: readonly string[];
}

const offer = ({ text, of }: KnownAddress): Html => html`
  <li><button class="offer" type="submit" name="use" value="${text}">
    <span class="offer__do">Use this address<span class="govuk-visually-hidden">:</span></span>
    <span class="offer__what">${inOneLine(text)}</span>
    ${of.length === 0 ? null : html`<span class="quiet">${of.join(', ')}</span>`}
  </button></li>`;

/** The addresses typed elsewhere in the request, each a button. */
const offers =
  ({ request, section, id }: PersonView) =>
  (field: Field): Html | null => {
    if (field.id !== 'address') return null;
    const known = knownAddresses(request.draft, personKey(section, id));
    return known.length === 0
      ? null
      : html`<ul class="offers" aria-label="Addresses already typed">${known.map(offer)}</ul>`;
  };

const headingOf = ({ section }: PersonView, typed: Answers): string => {
  const name = typed['name'] ?? '';
  return name === '' ? sentenceCase(section.one ?? 'person') : name;
};

const questions = (view: PersonView, typed: Answers): Html => {
  const { visit, request, section, id, errors } = view;
  const paper = request.draft.get(personKey(section, id));
  const placed = placeFields(section.fields, request.checking);
  const { protocol } = visit.protocol;
  const { desk } = visit.person;
  const listed = ({ role }: Field) => staffChoices(request.staff, role, { protocol, desk });
  return form({
    action: paths.requestEntry(request.caseId, section.id, id),
    csrf: visit.csrf,
    version: paper?.version ?? 0,
    autosave: { savedAt: savedAt(paper) },
    body: html`
      ${firstButton()}
      ${sentAlong(fieldsShown(placed), section.fields, typed)}
      ${placed.map((each) => question(each, { typed, errors, listed, offers: offers(view) }))}
      ${onwards({ hasErrors: errors.length > 0, list: 'Save and see the list' })}`,
  });
};

/** One person on a page of their own. */
export const personView = (view: PersonView): string => {
  const { visit, request, section, id, errors, added } = view;
  const paper = request.draft.get(personKey(section, id));
  const typed = view.typed ?? paper?.fields ?? {};
  const heading = headingOf(view, typed);
  return requestPage({
    visit,
    request,
    title: heading,
    section: section.id,
    back: paths.requestSection(request.caseId, section.id),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${heading}</h1>
      ${newQuestions(added, section.fields)}
      ${paper?.fields['removed'] === 'yes' ? putBackForm(visit, paths.requestEntry(request.caseId, section.id, id)) : questions(view, typed)}`,
  });
};
