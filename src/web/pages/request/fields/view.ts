import type { Answers } from '../../../../casefile/request/request-form.ts';
import type { Problem } from '../../../../casefile/request/check-fields.ts';
import { sectionKey } from '../../../../casefile/request/draft.ts';
import { isInterpreterLanguage } from '../../../../protocol/interpreter-language.ts';
import type { Field, Section } from '../../../../protocol/schema.ts';
import { form } from '../../../form.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import type { Visit } from '../../../visit.ts';
import { firstAnswers } from '../answers/first-answers.ts';
import { fieldsShown, placeFields } from '../answers/place-fields.ts';
import { question } from '../answers/question.ts';
import { staffChoices } from '../answers/staff-choices.ts';
import { newQuestions, onwards, savedAt, sentAlong } from '../frame/form-parts.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';

export interface FieldsView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly section: Section;
  /** What to show instead of what was saved: text that could not be saved. */
  readonly typed?: Answers;
  readonly errors: readonly (PageError | Problem)[];
  /** Questions that have only just been asked. */
  readonly added: readonly string[];
}

/** A section of questions on one page. */
export const fieldsView = ({ visit, request, section, typed, errors, added }: FieldsView): string => {
  const paper = request.draft.get(sectionKey(section));
  const answers = typed ?? paper?.fields ?? firstAnswers(section.fields, visit.person);
  const placed = placeFields(section.fields, request.checking);
  const { protocol } = visit.protocol;
  const asking = {
    typed: answers,
    errors,
    suggested: ({ fact }: Field) => (isInterpreterLanguage(fact, protocol) ? request.languages : []),
    listed: ({ role }: Field) => staffChoices(request.staff, role, { protocol, desk: visit.person.desk }),
  };
  return requestPage({
    visit,
    request,
    title: section.title,
    section: section.id,
    back: paths.request(request.caseId),
    errors,
    body: html`
      <h1 class="govuk-heading-l">${section.title}</h1>
      ${section.guidance === undefined ? null : html`<p class="lead">${section.guidance} ${clauseChips(section.clauses)}</p>`}
      ${newQuestions(added, section.fields)}
      ${form({
        action: paths.requestSection(request.caseId, section.id),
        csrf: visit.csrf,
        version: paper?.version ?? 0,
        autosave: { savedAt: savedAt(paper) },
        body: html`
          ${sentAlong(fieldsShown(placed), section.fields, answers)}
          ${placed.map((each) => question(each, asking))}
          ${onwards({ hasErrors: errors.length > 0, list: 'Save and see all sections' })}`,
      })}`,
  });
};
