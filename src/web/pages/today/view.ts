import type { Guidance } from '../../../protocol/schema.ts';
import type { Temporal } from 'temporal-polyfill';
import { button } from '../../govuk/button.ts';
import { notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import { guidanceCard } from '../../pieces/guidance.ts';
import type { Visitor } from '../../visitor.ts';
import type { Group, GroupName } from './groups.ts';
import type { Line } from './line.ts';
import type { Today } from './presenter.ts';

const titles: Readonly<Record<GroupName, string>> = {
  now: 'Now',
  today: 'Today',
  week: 'Within a week',
  later: 'Later',
};

const factsOf = ({ reference, facts, meetingAt, word, clauses }: Line, now: Temporal.Instant): Html => html`
  <p class="line__facts"><span class="line__reference">${reference}</span>
    ${facts.map((fact) => html`<span>${fact}</span> `)}
    ${meetingAt === null ? null : html`<span>${word} ${instant(meetingAt, now)}</span>`} ${clauseChips(clauses)}</p>`;

const dueOf = ({ due, explain, reference }: Line): Html => html`
  <p class="line__due">${due === null ? null : html`<span title="${due.exact}">${due.said}<span class="govuk-visually-hidden"> (${due.exact})</span></span>`}
    ${explain === null ? null : html`<a class="govuk-link" href="${explain}">Say why it is late<span class="govuk-visually-hidden">: ${reference}</span></a>`}</p>`;

const lineView = (line: Line, now: Temporal.Instant): Html => html`
  <li class="line line--${line.state.tone}">
    <p class="line__state">${stateWord(line.state.tone, line.state.says)}</p>
    <div class="line__what">
      <p class="line__title"><a class="govuk-link" href="${line.href}">${line.title}<span class="govuk-visually-hidden">, ${line.reference}</span></a></p>
      ${factsOf(line, now)}
    </div>
    ${dueOf(line)}
  </li>`;

const groupView = ({ name, lines }: Group, now: Temporal.Instant): Html => html`
  <section class="lines" aria-labelledby="group-${name}">
    <h2 class="govuk-heading-m" id="group-${name}">${titles[name]} <span class="lines__count">${lines.length}</span></h2>
    <ol class="lines__list">${lines.map((line) => lineView(line, now))}</ol>
  </section>`;

export interface TodayView {
  readonly visitor: Visitor;
  readonly today: Today;
  readonly now: Temporal.Instant;
  /** What the procedure wants everybody to know. */
  readonly guidance: readonly Guidance[];
  /** What this person has just done, where it left them nothing more to see. */
  readonly done: string | null;
}

/** What one person has to do, most urgent first. */
export const todayView = ({ visitor, today, now, guidance, done }: TodayView): string =>
  page({
    title: 'Today',
    visitor,
    active: 'today',
    styles: ['lines.css'],
    body: html`
      ${done === null ? null : notificationBanner(done, 'success')}
      <h1 class="govuk-heading-l">Today</h1>
      <p class="lead">${today.when} · ${today.said}</p>
      ${today.ways.length === 0 ? null : html`<div class="govuk-button-group">${today.ways.map(({ text, href, kind }) => button({ text, href, kind }))}</div>`}
      ${today.groups.length === 0 ? empty('Nothing is waiting for you. When something is, it will be here, most urgent first.') : today.groups.map((group) => groupView(group, now))}
      <p class="govuk-body"><a class="govuk-link" href="${paths.duties}">Your duties and their clocks</a></p>
      ${guidanceCard(guidance)}
      ${today.cut ? html`<p class="quiet">Only the most urgent are shown. The others follow when these are done.</p>` : null}
      <p class="quiet no-print"><a class="govuk-link" href="${paths.diary}">Your diary</a> · <a class="govuk-link" href="${paths.beingTold}">How you are told of what is due</a></p>`,
  });
