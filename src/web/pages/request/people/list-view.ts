import { sectionKey } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { childCard } from '../../../pieces/child-card.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { type Tone, stateWord } from '../../../pieces/shape.ts';
import type { Visit } from '../../../visit.ts';
import { question } from '../answers/question.ts';
import { removedList } from '../entries/put-back-view.ts';
import { onwards, savedAt, sentAlong } from '../frame/form-parts.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { missing } from '../sections.ts';
import { type Listed, listedPeople, nameOf, removedPeople } from './listed-people.ts';
import { noneField } from './none-field.ts';

export interface PeopleView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  readonly typed?: Answers;
  readonly errors: readonly PageError[];
}

const stateOf = ({ problems }: Listed): { tone: Tone; says: string } =>
  problems.length === 0 ? { tone: 'done', says: 'Complete' } : { tone: 'open', says: missing(problems.length) };

const links = (path: string, person: Listed): Html => html`
  <span class="acts">
    <a class="govuk-link" href="${path}">Change<span class="govuk-visually-hidden"> ${nameOf(person)}</span></a>
    <a class="govuk-link" href="${path}/remove">Remove<span class="govuk-visually-hidden"> ${nameOf(person)}</span></a>
  </span>`;

const cardOf = (path: string, person: Listed): Html => {
  const { tone, says } = stateOf(person);
  const { age, born, living } = person;
  return childCard({
    name: nameOf(person),
    age,
    living,
    decided: [],
    undecided: [],
    act: html`
      ${born === null ? null : html`<p class="quiet">${born}</p>`}
      <p>${stateWord(tone, says)}</p>
      ${links(path, person)}`,
  });
};

const list = ({ request, section }: PeopleView, listed: readonly Listed[]): Html | null => {
  if (listed.length === 0) return null;
  const pathOf = ({ id }: Listed) => paths.requestEntry(request.caseId, section.id, id);
  return html`
    <h2 class="govuk-visually-hidden">Listed so far</h2>
    <div class="children">${listed.map((person) => cardOf(pathOf(person), person))}</div>`;
};

const removed = ({ visit, request, section }: PeopleView): Html | null =>
  removedList(
    visit,
    removedPeople(section, request, visit.now).map((person) => ({
      name: nameOf(person),
      path: paths.requestEntry(request.caseId, section.id, person.id),
    })),
  );

const none = (view: PeopleView, listed: readonly Listed[]): Html | null => {
  const field = noneField(view.section);
  if (field === null || listed.length > 0) return null;
  const { draft } = view.request;
  const typed = view.typed ?? draft.get(sectionKey(view.section))?.fields ?? {};
  return html`
    ${sentAlong([field], [field], typed)}
    ${question({ field, revealed: new Map() }, { typed, errors: view.errors, listed: () => [] })}`;
};

/** "a child", "another child"; and "another child" from the first on, where they are called "other child". */
const oneMore = (one: string, count: number): string =>
  one.startsWith('other ') ? `an${one}` : `${count === 0 ? 'a' : 'another'} ${one}`;

const addAnother = ({ request, section }: PeopleView, count: number): Html =>
  button({
    text: `Add ${oneMore(section.one ?? 'person', count)}`,
    href: paths.requestEntry(request.caseId, section.id, 'add'),
    kind: count === 0 ? 'primary' : 'secondary',
    id: section.id,
  });

/** Everybody whom a section lists, with what each still needs. */
export const peopleView = (view: PeopleView): string => {
  const { visit, request, section, errors } = view;
  const listed = listedPeople(section, request, visit.now);
  const paper = request.draft.get(sectionKey(section));
  return requestPage({
    visit,
    request,
    title: section.title,
    section: section.id,
    back: paths.request(request.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${section.title}</h1>
      <p class="lead">${section.guidance} ${clauseChips(section.clauses)}</p>
      ${list(view, listed)}
      ${addAnother(view, listed.length)}
      ${removed(view)}
      ${form({
        action: paths.requestSection(request.caseId, section.id),
        csrf: visit.csrf,
        version: paper?.version ?? 0,
        ...(noneField(section) === null || listed.length > 0 ? {} : { autosave: { savedAt: savedAt(paper) } }),
        body: html`
          ${none(view, listed)}
          ${onwards({ hasErrors: errors.length > 0, list: 'See all sections' })}`,
      })}`,
  });
};
