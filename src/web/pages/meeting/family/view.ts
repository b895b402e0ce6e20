import { longest } from '../../../../casefile/text.ts';
import type { Fields } from '../../../fields.ts';
import { form } from '../../../form.ts';
import { button } from '../../../govuk/button.ts';
import { type PageError, errorOf } from '../../../govuk/error-summary.ts';
import { textarea } from '../../../govuk/textarea.ts';
import { type Html, html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import { clauseChips } from '../../../pieces/clause-chip.ts';
import { stateWord } from '../../../pieces/shape.ts';
import type { Neighbour } from '../frame/way.ts';
import { wayOn } from '../frame/way-view.ts';
import type { FamilyShown, MemberShown } from './presenter.ts';

export interface FamilyView {
  readonly caseId: string;
  readonly csrf: string;
  readonly shown: FamilyShown;
  /** Who checks them, by role: "Team manager". */
  readonly checkedBy: string;
  readonly clauses: readonly string[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly body: Fields;
  readonly errors: readonly PageError[];
}

const member = ({ name, age, facts }: MemberShown): Html => html`
  <li class="member">
    <h3 class="member__name">${name}${age === null ? null : html` <span class="quiet">${age}</span>`}</h3>
    <dl class="member__facts">${facts.map(({ label, text, isMissing }) => html`<div><dt>${label}</dt><dd class="as-typed${isMissing ? ' quiet' : null}">${text}</dd></div>`)}</dl>
  </li>`;

const group = ({ title, clauses, members, none }: FamilyShown['groups'][number]): Html => html`
  <section><h2 class="govuk-heading-m">${title} ${clauseChips(clauses)}</h2>
    ${members.length === 0 ? html`<p class="quiet">${none ?? 'Nobody is listed.'}</p>` : html`<ul class="members">${members.map(member)}</ul>`}
  </section>`;

/** The family as requested, for the chair to check with everybody, and what needs correcting. */
export const familyView = (view: FamilyView): Html => {
  const { caseId, csrf, shown, checkedBy, clauses, body, errors } = view;
  return html`
  <h1 class="govuk-heading-l room__title">Family details</h1>
  <p class="lead">${checkedBy}: read out names, dates of birth, addresses and who lives in the household, and ask whether they are right. ${clauseChips(clauses)}</p>
  ${shown.confirmed === null ? null : html`<p class="confirmed">${stateWord('done', 'Confirmed')} ${shown.confirmed.at}, recorded by ${shown.confirmed.by}.</p>`}
  ${shown.groups.map(group)}
  ${form({
    action: paths.meetingFamily(caseId),
    csrf,
    body: html`
      ${textarea({
        name: 'corrections',
        label: 'What needs correcting',
        hint: 'Leave this empty if everything is right. Corrections are printed in the minutes.',
        rows: 4,
        value: body['corrections'] ?? shown.confirmed?.corrections,
        error: errorOf(errors, 'corrections'),
        maxLength: longest.long,
      })}
      ${button({ text: shown.confirmed === null ? 'Confirmed by the chair' : 'Confirmed again by the chair' })}`,
  })}
  ${wayOn(view)}`;
};
