import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import { sectionView } from '../../describe/whole-request-view.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import type { Completeness } from './completeness.ts';
import { decisionForm } from './decision-form.ts';
import type { ToAuthorise } from './presenter.ts';

const complete = ({ id, title, clauses, open }: Completeness): Html => html`
  <li class="complete">
    <p class="complete__row"><a class="govuk-link" href="#read-${id}">${title}</a> ${open.length === 0 ? stateWord('done', 'Complete') : stateWord('open', `${String(open.length)} open`)}</p>
    <p class="complete__clauses">${clauseChips(clauses)}</p>
    ${open.length === 0 ? null : html`<ul class="complete__open">${open.map((one) => html`<li>${one}</li>`)}</ul>`}
  </li>`;

const side = ({ completeness }: ToAuthorise): Html => html`
  <h2 class="govuk-heading-m">Completeness</h2>
  <p class="quiet">Nothing that must be there is missing. What nobody knows yet is named, so that you can judge it.</p>
  <ul class="completes">${completeness.map(complete)}</ul>`;

export interface AuthoriseView {
  readonly visitor: Visitor;
  readonly shown: ToAuthorise;
  readonly typed: Fields;
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
}

/** A request to be read whole and decided on. */
export const authoriseView = ({ visitor, shown, typed, errors, departures }: AuthoriseView): string =>
  page({
    title: `Authorise ${shown.reference}`,
    visitor,
    active: 'today',
    back: paths.today,
    errors,
    styles: ['authorise.css'],
    scripts: ['authorise.js'],
    body: html`
      <h1 class="govuk-heading-l">${shown.subject}</h1>
      <p class="lead">${shown.reference} · ${shown.sent}, waiting ${shown.waiting} · ${shown.facts.join(' · ')}</p>
      <p class="govuk-body no-print"><a class="govuk-link" href="#decide">Go to your decision</a></p>
      <div class="two two--read">
        <div><h2 class="govuk-heading-m">The request</h2>${shown.sections.map(sectionView)}</div>
        <aside aria-label="Completeness">${side(shown)}</aside>
      </div>
      <section class="decide" aria-labelledby="decide">
        <h2 class="govuk-heading-l" id="decide">Your decision</h2>
        ${guidanceCard(shown.guidance)}
        ${decisionForm({ shown, csrf: visitor.csrf, typed, errors, departures })}
      </section>`,
  });
