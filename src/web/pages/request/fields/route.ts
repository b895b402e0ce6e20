import type { Section } from '../../../../protocol/schema.ts';
import { sectionKey } from '../../../../casefile/request/draft.ts';
import { paths } from '../../../paths.ts';
import type { Visit } from '../../../visit.ts';
import { caseIdOf, type OpenRequest } from '../open-request.ts';
import type { PaperForm } from '../saving/paper-form.ts';
import { shownProblems, whereNext } from '../saving/where-next.ts';
import { pathAfter } from '../sections.ts';
import { fieldsView } from './view.ts';

const problemsOf = ({ checked }: OpenRequest, { id }: Section) =>
  checked.sections.find(({ section }) => section.id === id)?.problems ?? [];

export const showFields = (visit: Visit, request: OpenRequest, section: Section): string =>
  fieldsView({ visit, request, section, ...shownProblems(visit.query, problemsOf(request, section)) });

/** The form of a section of questions. */
export const fieldsForm = (visit: Visit, section: Section): PaperForm => {
  const caseId = caseIdOf(visit);
  const path = paths.requestSection(caseId, section.id);
  const next = pathAfter(visit.protocol.protocol, section, caseId);
  return {
    caseId,
    path,
    key: sectionKey(section),
    title: section.title,
    fields: section.fields,
    show: (request, unsaved) => fieldsView({ visit, request, section, ...unsaved, added: [] }),
    next: (request) =>
      whereNext(visit.body, problemsOf(request, section), { here: path, next, list: paths.request(caseId) }),
  };
};
