import { sentenceCase } from '../../../../protocol/in-a-sentence.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { type Html, type Part, html } from '../../../html.ts';
import { page } from '../../../page.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { type Tone, shape } from '../../../pieces/shape.ts';
import type { Visit } from '../../../visit.ts';
import type { OpenRequest } from '../open-request.ts';
import { type SectionStatus, statusOf } from '../sections.ts';
import { type Expected, expectedOf } from './expected.ts';

export interface RequestPage {
  readonly visit: Visit;
  readonly request: OpenRequest;
  readonly title: string;
  /** The section this page belongs to. */
  readonly section?: string | undefined;
  readonly back: string;
  readonly errors?: readonly PageError[];
  readonly body: Part;
}

const tones: Readonly<Record<SectionStatus['state'], Tone>> = {
  'not-started': 'none',
  incomplete: 'open',
  complete: 'done',
  optional: 'none',
};

const sections = ({ request, section: here }: RequestPage): Html => html`
  <nav class="parts" aria-labelledby="parts-title">
    <h2 class="parts__title" id="parts-title">Sections</h2>
    <ol class="parts__list">${request.checked.sections.map((checked) => {
      const { says, state } = statusOf(checked, request);
      const { id, title } = checked.section;
      return html`
        <li class="parts__part parts__part--${state}">
          ${shape(tones[state])}
          <a class="govuk-link" href="${paths.requestSection(request.caseId, id)}"${id === here ? html` aria-current="page"` : null}>${title}<span class="govuk-visually-hidden">: ${says}</span></a>
        </li>`;
    })}</ol>
    <p class="parts__end"><a class="govuk-link" href="${paths.checkRequest(request.caseId)}">Check your answers</a></p>
  </nav>`;

/** Whom the protocol expects because of what was entered; nothing when it expects nobody. */
export const expectedList = (expected: readonly Expected[]): Html | null =>
  expected.length === 0
    ? null
    : html`
      <section class="expects" aria-labelledby="expects-title">
        <h2 class="expects__title" id="expects-title">From what you entered, the protocol expects</h2>
        <ul class="expects__list">${expected.map(
          ({ name, need, because, clauses }) => html`
            <li><strong>${name}</strong>${need === 'suggested' ? ' (suggested)' : null} <span class="quiet">${because}</span> ${clauseChips(clauses)}</li>`,
        )}</ul>
      </section>`;

/** The frame of every page on which a request is written: its sections and whom it leads to stand beside the question. */
export const requestPage = (view: RequestPage): string => {
  const { visit, request, title, back, errors = [], body } = view;
  const { words } = visit.protocol.protocol;
  return page({
    title: `${title} – ${request.state.reference}`,
    visitor: visit.visitor,
    active: 'discussions',
    back,
    errors,
    styles: ['request.css'],
    body: html`
      <div class="two">
        <div class="two__main">
          <p class="caption">${sentenceCase(words.request)} ${request.state.reference}</p>
          ${body}
        </div>
        <aside class="two__side no-print" aria-label="This request">${sections(view)}${expectedList(expectedOf(request))}</aside>
      </div>`,
  });
};
