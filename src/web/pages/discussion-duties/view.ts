import type { DepartureInWords } from '../../../documents/minutes/departures.ts';
import { asTyped } from '../../describe/as-typed.ts';
import { type Html, html } from '../../html.ts';
import { type Page, page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { dutyTable } from '../../pieces/duty-table.ts';
import type { Visitor } from '../../visitor.ts';
import type { DutyGroup, DutyOfCase } from './presenter.ts';

export interface DiscussionDutiesView {
  readonly visitor: Visitor;
  readonly caseId: string;
  readonly reference: string;
  readonly groups: readonly DutyGroup[];
  /** What of the procedure it went without, and why. */
  readonly departures: readonly DepartureInWords[];
  readonly bar: Page['beforeMain'];
}

const last = ({ duty, reason, explain, told }: DutyOfCase): Html => html`
  ${reason === null ? null : html`<p class="duty__reason">${reason}</p>`}
  ${explain === null ? null : html`<p class="duty__reason no-print"><a class="govuk-link" href="${explain.href}">${explain.text}<span class="govuk-visually-hidden">: ${duty.title}</span></a></p>`}
  ${told.length === 0 ? null : html`<ul class="duty__told">${told.map((line) => html`<li>${line}</li>`)}</ul>`}`;

const group = ({ title, duties }: DutyGroup): Html => html`
  <section class="lines" aria-label="${title}">
    <h2 class="govuk-heading-m">${title} <span class="lines__count">${duties.length}</span></h2>
    ${dutyTable(title, { last: 'Why it was late, and who was told', rows: duties.map((each) => ({ duty: each.duty, last: last(each) })) })}
  </section>`;

const departed = (departures: readonly DepartureInWords[]): Html | null =>
  departures.length === 0
    ? null
    : html`<section class="lines" aria-label="Departures">
        <h2 class="govuk-heading-m">Departures <span class="lines__count">${departures.length}</span></h2>
        <ul class="govuk-list govuk-list--bullet">${departures.map(({ rule, clauses, reason, by, at }) => html`<li><strong>${rule}</strong> ${clauseChips(clauses)} ${asTyped(reason)} <span class="quiet">${by}, ${at}</span></li>`)}</ul>
      </section>`;

/** Everything about the duties of one discussion, and what it departed from. */
export const discussionDutiesView = ({
  visitor,
  caseId,
  reference,
  groups,
  departures,
  bar,
}: DiscussionDutiesView): string =>
  page({
    title: `Duties of ${reference}`,
    visitor,
    active: 'discussions',
    back: paths.discussion(caseId),
    wide: true,
    beforeMain: bar,
    styles: ['lines.css', 'duties.css'],
    body: html`
      <h1 class="govuk-heading-l">Duties</h1>
      ${groups.length === 0 ? empty('No clock has started here.') : groups.map(group)}
      ${departed(departures)}`,
  });
