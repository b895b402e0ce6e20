import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import { sayInstant } from '../../../../calendar/say.ts';
import type { Paper } from '../../../../casefile/request/draft.ts';
import type { Answers } from '../../../../casefile/request/request-form.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { twoVersions } from '../../../pieces/two-versions.ts';
import type { Visit } from '../../../visit.ts';
import { sayAnswer } from '../answers/say-answer.ts';
import { requestPage } from '../frame/request-page.ts';
import type { OpenRequest } from '../open-request.ts';
import { byQuestion } from './merge-answers.ts';
import { type PaperForm, partOfForm } from './paper-form.ts';

export interface Clash {
  readonly clashing: readonly string[];
  readonly yours: Answers;
  readonly theirs: Answers;
  /** Everything on which the two agree. */
  readonly agreed: Answers;
  readonly version: number;
}

interface ClashView {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly about: PaperForm;
  readonly clash: Clash;
  readonly errors: readonly PageError[];
}

/** Whose the other version is: one's own, from another tab, or a colleague's. */
export const whoseIs = ({ savedBy }: Paper, { person }: Visit): string =>
  savedBy === person.name ? 'another tab of yours' : savedBy;

const hidden = (prefix: string, answers: Answers): readonly Html[] =>
  Object.entries(answers).map(([name, value]) => html`<input type="hidden" name="${prefix}.${name}" value="${value}">`);

const only = (answers: Answers, keep: (name: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => keep(name)));

const labelOf = (about: PaperForm, part: string): string =>
  about.fields.find(({ id }) => id === part)?.label ?? 'Contact details';

const versionsOf = ({ about, clash, request, visit, errors }: ClashView, part: string): Html => {
  const fields = partOfForm(about, part, about.partOf ?? byQuestion);
  const say = (answers: Answers) =>
    fields
      .map((field) => sayAnswer(field, answers, request.staff))
      .join('\n')
      .trim();
  const paper = request.draft.get(about.key);
  const who = paper === undefined ? 'Somebody else' : whoseIs(paper, visit);
  return twoVersions({
    what: `“${labelOf(about, part)}”`,
    of: part,
    yours: say(clash.yours),
    theirs: {
      text: say(clash.theirs),
      who: sentenceCase(who),
      when: paper === undefined ? '' : sayInstant(paper.savedAt, visit.now),
    },
    join: fields.every(({ type }) => type === 'long-text') ? 'texts' : 'none',
    error: errorOf(errors, `keep.${part}`),
  });
};

/** Two wrote the same at once: each answer that differs is shown twice, and a person says which stands. */
export const clashView = (view: ClashView): string => {
  const { visit, request, about, clash, errors } = view;
  const partOf = about.partOf ?? byQuestion;
  const isClashing = (name: string): boolean => clash.clashing.includes(partOf(name));
  return requestPage({
    visit,
    request,
    title: 'Two versions',
    back: about.path,
    errors,
    body: html`
      <h1 class="govuk-heading-l">Two versions of “${about.title}”</h1>
      <p class="lead">This was changed in another place while you were writing. Nothing is lost: choose what should stand.</p>
      ${form({
        action: about.path,
        csrf: visit.csrf,
        version: clash.version,
        body: html`
          <input type="hidden" name="_clash" value="${clash.clashing.join(',')}">
          <input type="hidden" name="_shown" value="${about.fields.map(({ id }) => id).join(',')}">
          ${hidden(
            'kept',
            only(clash.agreed, (name) => !isClashing(name)),
          )}
          ${hidden('yours', only(clash.yours, isClashing))}
          ${hidden('theirs', only(clash.theirs, isClashing))}
          ${clash.clashing.map(
            (part) => html`<h2 class="govuk-heading-m">${labelOf(about, part)}</h2>${versionsOf(view, part)}`,
          )}
          ${button({ text: 'Save and continue', name: 'go', value: 'continue' })}`,
      })}`,
  });
};
