import type { Temporal } from 'temporal-polyfill';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { details, insetText, warningText } from '../../govuk/show.ts';
import type { Fields } from '../../fields.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { momentFields, typedMoment } from '../meeting/typed-moment.ts';
import type { AgencyShown, CallShown, RingShown, WhoAnswersShown } from './presenter.ts';
import { telephoneLink, withTelephoneLink } from '../../pieces/telephone-link.ts';

export interface WhoAnswersView {
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly authority: string;
  readonly shown: WhoAnswersShown;
  readonly maySetNumbers: boolean;
  /** Whether they may begin a discussion by telephone. */
  readonly mayTelephone: boolean;
  /** What was typed: the instant asked for, or that a call was made. */
  readonly body: Fields;
  readonly errors: readonly PageError[];
  /** The call whose form comes back. */
  readonly recording: string | null;
}

const ring = ({ when, name, telephone, notice, clauses, assumed }: RingShown): Html => html`
  <li class="answerer">
    <p class="answerer__when quiet">${when}</p>
    <p class="answerer__who"><strong>${name}</strong> ${telephone === null ? html`<span>Number not set</span>` : telephoneLink(telephone)}</p>
    ${notice === null && !assumed ? null : html`<p class="quiet">${notice} ${assumed ? 'This is a local assumption.' : null}</p>`}
    ${clauseChips(clauses)}
  </li>`;

const agency = ({ title, ring: all, instead, until }: AgencyShown): Html => html`
  <section class="agency-answers">
    <h2 class="govuk-heading-m">${title}</h2>
    ${instead === null ? null : insetText(withTelephoneLink(instead))}
    ${all.length === 0 ? null : html`<ol class="govuk-list answerers">${all.map(ring)}</ol>`}
    ${until === null ? null : html`<p>${until}</p>`}
  </section>`;

const chair = ({ chair: { says, clauses, people } }: WhoAnswersShown): Html => html`
  <section class="agency-answers">
    <h2 class="govuk-heading-m">Who chairs</h2>
    <p>${says} ${clauseChips(clauses)}</p>
    ${people.length === 0 ? html`<p class="quiet">Convenor knows nobody in that role.</p>` : html`<ul class="govuk-list">${people.map(({ name, role, telephone }) => html`<li>${name}, ${role} ${telephone === '' ? null : telephoneLink(telephone)}</li>`)}</ul>`}
  </section>`;

const tones = { spoken: 'done', 'not-done': 'late', ahead: 'open' } as const;

const recordForm = ({ id }: CallShown, { visitor, now, body, errors, recording }: WhoAnswersView): Html => {
  const isThis = recording === id;
  const typed = isThis ? body : momentFields('at', now);
  return details(
    'We have spoken',
    form({
      action: paths.shiftCall(id),
      csrf: visitor.csrf,
      body: html`
        ${input({ name: 'to', id: `to-${id}`, label: 'Whom did you speak to?', width: 'two-thirds', value: typed['to'], error: errorOf(errors, `to-${id}`) })}
        ${dateTimeInput({ name: 'at', id: `at-${id}`, label: 'When?', value: typedMoment(typed, 'at'), error: errorOf(errors, `at-${id}`) })}
        ${button({ text: 'Record this call', kind: 'secondary' })}`,
    }),
    isThis ? 'open' : 'closed',
  );
};

const call = (one: CallShown, view: WhoAnswersView): Html => html`
  <li class="shift-call"><p><strong>${one.due}</strong> ${one.title} ${clauseChips(one.clauses)}</p>
    <p>${stateWord(tones[one.state], one.says)}</p>
    ${one.state === 'spoken' || !one.mayRecord ? null : recordForm(one, view)}</li>`;

const calls = (view: WhoAnswersView): Html | null =>
  view.shown.calls.length === 0
    ? null
    : html`<section class="agency-answers" id="calls">
        <h2 class="govuk-heading-m">Calls at the start of a shift</h2>
        <ul class="govuk-list">${view.shown.calls.map((one) => call(one, view))}</ul></section>`;

/** A call that is due goes before all else for whoever makes it. */
const isCallDue = ({ shown }: WhoAnswersView): boolean =>
  shown.calls.some(({ state, mayRecord }) => state === 'not-done' && mayRecord);

const missing = ({ authority, shown, maySetNumbers }: WhoAnswersView): Html | null =>
  shown.missing.length === 0
    ? null
    : html`${warningText(`${authority} has not set how to reach: ${shown.missing.join(', ')}.`)}
        ${maySetNumbers ? html`<p><a class="govuk-link" href="${paths.dutyNumbers}">Set the numbers</a></p>` : html`<p class="quiet">Whoever runs the desk sets the numbers.</p>`}`;

const otherTime = ({ body, errors }: WhoAnswersView): Html => html`
  <form method="get" action="${paths.whoAnswers}" novalidate>
    ${dateTimeInput({ name: 'asked', label: 'Another day and time', hint: 'For example 25 12 2026 at 02:10', value: typedMoment(body, 'asked'), error: errorOf(errors, 'asked') })}
    ${button({ text: 'Show who answers then', kind: 'secondary' })}
  </form>`;

/** Who answers: for each agency whom to ring, who chairs, and what to do where nobody is named. */
export const whoAnswersView = (view: WhoAnswersView): string => {
  const { visitor, shown, maySetNumbers, mayTelephone, errors } = view;
  return page({
    title: 'Who answers',
    visitor,
    active: 'who-answers',
    errors,
    styles: ['who-answers.css'],
    body: html`
      <h1 class="govuk-heading-l">Who answers ${shown.isNow ? 'now' : null}</h1>
      <p class="lead">${shown.at}</p>
      <p><strong>A child is at risk now?</strong> ${withTelephoneLink(visitor.dutyLine)}</p>
      ${mayTelephone ? html`<p>${button({ text: 'Hold a discussion by telephone now', href: paths.telephone })}</p>` : null}
      ${isCallDue(view) ? calls(view) : null}
      ${missing(view)}
      ${shown.agencies.map(agency)}
      ${shown.nobodyFor === null ? null : insetText(withTelephoneLink(shown.nobodyFor))}
      ${chair(shown)}
      ${isCallDue(view) ? null : calls(view)}
      ${guidanceCard(shown.guidance)}
      ${otherTime(view)}
      ${maySetNumbers && shown.missing.length === 0 ? html`<p><a class="govuk-link" href="${paths.dutyNumbers}">Set the numbers</a></p>` : null}`,
  });
};
