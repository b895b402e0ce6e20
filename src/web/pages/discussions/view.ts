import type { Temporal } from 'temporal-polyfill';
import type { DiscussionsSeen } from '../../../application/see-discussions.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { empty } from '../../pieces/card.ts';
import { instant } from '../../pieces/instant.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { Visitor } from '../../visitor.ts';
import { listAt } from './cursor.ts';
import type { Listed } from './presenter.ts';

const line = ({ reference, href, state, facts, meetingAt, word, begunAt }: Listed, now: Temporal.Instant): Html => html`
  <li class="line line--${state.tone}">
    <p class="line__state">${stateWord(state.tone, state.says)}</p>
    <div class="line__what">
      <p class="line__title"><a class="govuk-link" href="${href}">${reference}</a></p>
      ${facts.length === 0 ? null : html`<p class="line__facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`}
    </div>
    <p class="line__due">${meetingAt === null ? html`<span class="quiet">Begun ${instant(begunAt, now)}</span>` : html`${word} ${instant(meetingAt, now)}`}</p>
  </li>`;

const tab = (text: string, open: boolean, isHere: boolean): Html =>
  html`<li><a class="tabs__link" href="${listAt({ open, after: null })}"${isHere ? html` aria-current="page"` : null}>${text}</a></li>`;

export interface DiscussionsView {
  readonly visitor: Visitor;
  readonly open: boolean;
  readonly lines: readonly Listed[];
  readonly isFirst: boolean;
  readonly next: DiscussionsSeen['next'];
  readonly now: Temporal.Instant;
}

const nothing = ({ open, isFirst }: DiscussionsView): string => {
  if (!isFirst) return 'There are no more.';
  return open
    ? 'No discussion of yours is open. Those that are over are under Past.'
    : 'No discussion of yours is over yet.';
};

const ways = ({ open, isFirst, next }: DiscussionsView): Html => html`
  <p class="govuk-body no-print">
    ${isFirst ? null : html`<a class="govuk-link" href="${listAt({ open, after: null })}">Back to the newest</a>`}
    ${next === null ? null : html`<a class="govuk-link" href="${listAt({ open, after: next })}" rel="next">Older discussions →</a>`}
  </p>`;

/** Somebody's discussions: those in which something is still to be done, or the past ones. */
export const discussionsView = (view: DiscussionsView): string =>
  page({
    title: view.open ? 'Discussions' : 'Past discussions',
    visitor: view.visitor,
    active: 'discussions',
    styles: ['lines.css'],
    body: html`
      <h1 class="govuk-heading-l">Discussions</h1>
      <nav aria-label="Which discussions"><ul class="tabs">${tab('Open', true, view.open)}${tab('Past', false, !view.open)}</ul></nav>
      ${view.lines.length === 0 ? empty(nothing(view)) : html`<ol class="lines__list">${view.lines.map((one) => line(one, view.now))}</ol>`}
      ${ways(view)}`,
  });
