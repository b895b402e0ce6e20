import type { DutyCursor } from '../../../application/see-duties.ts';
import { daysListed } from '../../../application/duties-of.ts';
import { sayExact } from '../../../calendar/say.ts';
import type { Temporal } from 'temporal-polyfill';
import { notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { empty } from '../../pieces/card.ts';
import { dutyTable } from '../../pieces/duty-table.ts';
import type { Visitor } from '../../visitor.ts';
import { type Asked, dutiesAt } from './asked.ts';
import { filtersView, scopesView, statesView } from './filters-view.ts';
import type { DutiesShown } from './presenter.ts';
import { type ReasonShown, type Unkept, reasonId, reasonView } from './reason-view.ts';

export interface DutiesView {
  readonly visitor: Visitor;
  readonly asked: Asked;
  readonly shown: DutiesShown;
  readonly next: DutyCursor | null;
  readonly now: Temporal.Instant;
  readonly unkept: Unkept | null;
  /** The row whose reason was just saved, which may not be in this list any more. */
  readonly savedRow: string | null;
}

const nothing = ({ asked }: DutiesView): string => {
  const { scope, state, duty, desk, owner, due, after } = asked;
  if (after !== null) return 'There are no more.';
  if ([duty, desk, owner, due].some((each) => each !== null))
    return 'No duty is like that. Take away a filter to see more.';
  if (state !== null) return 'No duty stands like that.';
  return scope === 'own'
    ? 'Nothing is waiting for you. When a clock of yours starts, it will be here, with the soonest due first.'
    : 'Nothing is waiting here. When a clock starts, it will be here, with the soonest due first.';
};

const ways = ({ asked, next }: DutiesView): Html | null =>
  asked.after === null && next === null
    ? null
    : html`<p class="govuk-body no-print">
    ${asked.after === null ? null : html`<a class="govuk-link" href="${dutiesAt(asked)}">Back to the first</a>`}
    ${next === null ? null : html`<a class="govuk-link" href="${dutiesAt(asked, { after: next })}" rel="next">More duties →</a>`}</p>`;

const heading = ({ shown, asked }: DutiesView): string => {
  const here = shown.states.find(({ isHere }) => isHere)?.text ?? '';
  return asked.state === null ? shown.title : `${shown.title}: ${here}`;
};

const isOver = ({ state }: Asked): boolean => state === 'met' || state === 'explained';

const list = (view: DutiesView, reasons: ReasonShown): Html => {
  const { shown } = view;
  if (shown.rows.length === 0) return empty(nothing(view));
  const rows = shown.rows.map(({ line, duty }) => ({ duty, last: reasonView(line, reasons) }));
  return dutyTable(heading(view), { last: 'Why it was late', rows });
};

const errorsOf = (unkept: Unkept | null) =>
  unkept === null ? [] : [{ message: unkept.error, href: `#${reasonId({ caseId: unkept.caseId, key: unkept.duty })}` }];

/** A list of duties with their clocks, by whose they are and how they stand. */
export const dutiesView = (view: DutiesView): string => {
  const { visitor, asked, shown, now, unkept, savedRow } = view;
  const reasons = { action: dutiesAt(asked, { after: asked.after }), csrf: visitor.csrf, unkept, savedRow };
  return page({
    title: heading(view),
    visitor,
    active: 'duties',
    wide: true,
    styles: ['lines.css', 'duties.css'],
    errors: errorsOf(unkept),
    body: html`
      ${savedRow === null ? null : notificationBanner('The reason was saved.', 'success')}
      <h1 class="govuk-heading-l">Duties</h1>
      <p class="lead">${sayExact(now)}</p>
      ${scopesView(shown.scopes)}
      ${statesView(shown.states)}
      ${filtersView(shown, asked)}
      <h2 class="govuk-heading-m">${heading(view)} <span class="lines__count">${shown.count}</span></h2>
      ${isOver(asked) ? html`<p class="quiet">What was met is listed for ${daysListed} days after its limit.</p>` : null}
      ${list(view, reasons)}
      ${ways(view)}`,
  });
};
