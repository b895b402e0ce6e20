import { sectionKey } from '../../../../casefile/request/draft.ts';
import type { Problem } from '../../../../casefile/request/check-fields.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Section } from '../../../../protocol/schema.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { type OpenRequest, caseIdOf } from '../open-request.ts';
import type { PaperForm } from '../saving/paper-form.ts';
import { shownProblems, whereNext } from '../saving/where-next.ts';
import { pathAfter } from '../sections.ts';
import { listedPeople, nameOf, personKey, personProblems } from './listed-people.ts';
import { peopleView } from './list-view.ts';
import { noneField } from './none-field.ts';
import { personView } from './person-view.ts';

const own = ({ checked }: OpenRequest, section: Section): readonly Problem[] =>
  (checked.sections.find(({ section: { id } }) => id === section.id)?.problems ?? []).filter(
    ({ key }) => key === sectionKey(section),
  );

/** What the list as a whole needs, and what each person on it needs, with links to where it is put right. */
const errorsOf = (visit: Visit, request: OpenRequest, section: Section): readonly PageError[] => [
  ...own(request, section),
  ...listedPeople(section, request, visit.now).flatMap((person) =>
    person.problems.map(({ message, clauses, field }) => ({
      message: `${nameOf(person)}: ${message}`,
      clauses,
      href: `${paths.requestEntry(request.caseId, section.id, person.id)}?check=1#${field}`,
    })),
  ),
];

export const showPeople = (visit: Visit, request: OpenRequest, section: Section): string =>
  peopleView({
    visit,
    request,
    section,
    errors: visit.query['check'] === '1' ? errorsOf(visit, request, section) : [],
  });

/** The form below a list of people: whether there is anybody, and on. */
export const peopleForm = (visit: Visit, section: Section): PaperForm => {
  const caseId = caseIdOf(visit);
  const path = paths.requestSection(caseId, section.id);
  const none = noneField(section);
  return {
    caseId,
    path,
    key: sectionKey(section),
    title: section.title,
    fields: none === null ? [] : [none],
    show: (request, unsaved) => peopleView({ visit, request, section, ...unsaved }),
    next: (request) => {
      const journey = {
        here: path,
        next: pathAfter(visit.protocol.protocol, section, caseId),
        list: paths.request(caseId),
      };
      const hasErrors = errorsOf(visit, request, section).length > 0;
      const stays = hasErrors && visit.body['go'] !== 'list' && visit.body['go'] !== 'later';
      return stays ? `${path}?check=1` : whereNext(visit.body, [], journey);
    },
  };
};

export const showPerson = (visit: Visit, request: OpenRequest, section: Section, id: string): string => {
  const problems = personProblems(section, id, { ...request, now: visit.now.toString() });
  return personView({ visit, request, section, id, ...shownProblems(visit.query, problems) });
};

const withAddress = (typed: Answers, address: string): Answers => ({ ...typed, address, 'address-unless': '' });

/** The form about one person. */
export const personForm = (visit: Visit, section: Section, id: string): PaperForm => {
  const caseId = caseIdOf(visit);
  const list = paths.requestSection(caseId, section.id);
  const path = paths.requestEntry(caseId, section.id, id);
  return {
    caseId,
    path,
    key: personKey(section, id),
    title: section.one ?? section.title,
    fields: section.fields,
    blank: {},
    fill: withAddress,
    show: (request, unsaved) => personView({ visit, request, section, id, ...unsaved, added: [] }),
    next: (request) => {
      if (visit.body['use'] !== undefined) return `${path}#address`;
      const problems = personProblems(section, id, { ...request, now: visit.now.toString() });
      return whereNext(visit.body, problems, { here: path, next: list, list });
    },
  };
};
