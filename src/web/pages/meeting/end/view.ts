import type { DepartureAsked } from '../../../../casefile/verdict.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import type { PageError } from '../../../govuk/error-summary.ts';
import { details } from '../../../govuk/show.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { departurePanel } from '../../../pieces/departure-panel.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { EndShown, Missing } from './presenter.ts';
import { whenEnded } from './when-ended.ts';

export interface EndView {
  readonly caseId: string;
  /** What the procedure calls it in short: "meeting". */
  readonly word: string;
  readonly csrf: string;
  readonly shown: EndShown;
  readonly mayClose: boolean;
  readonly departures: readonly DepartureAsked[];
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const aboutWhom = ({ title, about }: Missing): readonly Html[] =>
  about.map(
    ({ id, child, href }) =>
      html`<span class="missing__one" id="${id}" tabindex="-1"><a class="govuk-link" href="${href}">${child ?? title}${child === null ? null : html`<span class="govuk-visually-hidden">${title}</span>`}</a></span>`,
  );

const missing = (one: Missing, tone: 'late' | 'open'): Html => {
  const isOne = one.about.every(({ child }) => child === null);
  return html`<li class="missing">${stateWord(tone, '')} ${isOne ? aboutWhom(one) : one.title} ${clauseChips(one.clauses)}
    ${isOne ? null : html`<span class="missing__whom">${aboutWhom(one)}</span>`}</li>`;
};

const blocking = ({ word, shown: { blocking: all } }: EndView): Html | null =>
  all.length === 0
    ? null
    : html`<section class="blocking"><h2 class="govuk-heading-m">To decide before the ${word} can end</h2>
        <p>No child is left without a decision. Deciding “no, because …” is a decision.</p>
        <ul class="missing-list">${all.map((one) => missing(one, 'late'))}</ul></section>`;

const toDo = ({ toDo: all }: EndShown): Html | null =>
  all.length === 0
    ? null
    : html`<section><h2 class="govuk-heading-m">Not done yet</h2>
        <p>Do it now, or end without it and say why.</p>
        <ul class="missing-list">${all.map(({ text, href, clauses }) => html`<li class="missing">${stateWord('soon', '')} <a class="govuk-link" href="${href}">${text}</a> ${clauseChips(clauses)}</li>`)}</ul></section>`;

const open = ({ open: all }: EndShown): Html | null =>
  all.length === 0
    ? null
    : details(
        'More that can be decided, now or later',
        html`<ul class="missing-list">${all.map((one) => missing(one, 'open'))}</ul>`,
      );

const time = ({ lasted, left }: EndShown): Html => html`
  <p class="${left.isOver ? 'over-time' : 'quiet'}">${left.isOver ? html`<strong>It has lasted ${lasted}, ${left.said} ${left.longest}.</strong> ${clauseChips(left.clauses)} This is shown in the record.` : `It has lasted ${lasted}.`}</p>`;

const next = ({ next: all }: EndShown): Html => html`
  <section class="what-next"><h2 class="govuk-heading-m">What happens when it ends</h2>
    <ul class="govuk-list govuk-list--bullet">${all.map(({ text, clauses }) => html`<li>${text} ${clauseChips(clauses)}</li>`)}</ul></section>`;

const endForm = ({ caseId, word, csrf, departures, body, errors }: EndView): Html =>
  form({
    action: paths.endMeeting(caseId),
    csrf,
    body: html`
      ${departurePanel({ departures, body, errors })}
      ${whenEnded({ body, errors })}
      ${button({ text: `End the ${word}` })}`,
  });

const ending = (view: EndView): Html => {
  if (!view.mayClose) return html`<p class="confirmed">The chair, their manager or the desk ends the meeting.</p>`;
  return view.shown.blocking.length === 0
    ? endForm(view)
    : html`<p><a class="govuk-link" href="${paths.endMeeting(view.caseId)}">Check again</a></p>`;
};

/** What is missing, what would be departed from, and what happens next; then the end. */
export const endView = (view: EndView): Html => html`
  <h1 class="govuk-heading-l room__title">End the ${view.word}</h1>
  ${time(view.shown)}
  ${blocking(view)}
  ${toDo(view.shown)}
  ${open(view.shown)}
  ${next(view.shown)}
  ${ending(view)}`;
