import type { PlanScope } from '../../../application/see-plan.ts';
import type { Planned } from '../../../diary/plan/task.ts';
import type { Protocol } from '../../../protocol/schema.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { insetText, notificationBanner } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import type { Visitor } from '../../visitor.ts';
import { boardAt } from '../board/where.ts';
import { type Typed, agreeing, more, moves, takes, unknownSaid, waitingForMoves } from './fields.ts';
import { makeRoomAt } from './make-room-view.ts';
import type { LeftOut, PlanShown } from './presenter.ts';
import { planAt } from './scope.ts';

export interface PlanView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  readonly shown: PlanShown;
  /** Null: what could not be done, come back to be put right. */
  readonly is: Planned['is'] | null;
  readonly scope: PlanScope;
  readonly ownDesk: string | null;
  /** "today", "Monday 23 November" */
  readonly day: string;
  readonly typed: Typed;
  /** What was booked or asked for just now. */
  readonly done: string | null;
}

const sure: Readonly<Record<Planned['is'], string>> = {
  best: 'There is no better plan: as few as possible are late, then as many as possible have a time, then as few as possible of those who must come are missing, then as little as possible moves.',
  good: 'This is the best plan found so far. There may be a better one.',
  draft:
    'The planner did not answer. This plan takes the requests in the order of their limits. It keeps every rule, but may not be the best. Use it, or book by hand on the board.',
};

const ways = ({ scope, ownDesk, protocol }: PlanView): Html => {
  const link = (text: string, to: PlanScope): Html =>
    html`<li><a class="govuk-link" href="${planAt({ ...to, ownDesk })}">${text}</a></li>`;
  return html`
    <nav class="days no-print" aria-label="What is planned"><ul class="days__list">
      ${scope.reach === 'day' ? link('Plan seven days', { ...scope, reach: 'week' }) : link('Plan the day alone', { ...scope, reach: 'day' })}
      ${protocol.desks.length === 1 ? null : scope.desk === null ? link('Plan your desk alone', { ...scope, desk: ownDesk }) : link('Plan all desks', { ...scope, desk: null })}
      <li><a class="govuk-link" href="${paths.board}">Book by hand on the board</a></li>
    </ul></nav>`;
};

const leftOutOne = ({ caseId, reference }: LeftOut): Html =>
  html`<li><strong>${reference}</strong>: <a class="govuk-link" href="${makeRoomAt(caseId)}">make room<span class="govuk-visually-hidden"> for ${reference}</span></a> or <a class="govuk-link" href="${boardAt({ request: caseId })}">look for a time<span class="govuk-visually-hidden"> for ${reference}</span></a></li>`;

/** Each reason once, with the requests it holds for. */
const leftOut = (all: readonly LeftOut[]): Html | null =>
  all.length === 0
    ? null
    : html`<h2 class="govuk-heading-m">Left out</h2>
      ${[...Map.groupBy(all, ({ why }) => why)].map(
        ([why, those]) => html`<p class="govuk-body">${why}</p>
      <ul class="govuk-list govuk-list--bullet">${those.map(leftOutOne)}</ul>`,
      )}`;

const bookedAtOnce = ({ lines }: PlanShown): boolean => lines.some(({ after }) => after.length === 0);

const doing = ({ shown, protocol }: PlanView): string | null => {
  const some = bookedAtOnce(shown);
  const { moves: moved } = shown;
  if (!some && moved.length === 0) return null;
  if (moved.length === 0) return 'Book these';
  if (agreeing(protocol) === null) return some ? 'Book and move these' : 'Move these';
  return some ? 'Book these and ask for the moves' : 'Ask for the moves';
};

const asked = (view: PlanView): Html | null => {
  const { visitor, protocol, shown, typed, scope, ownDesk } = view;
  const text = doing(view);
  if (text === null) return null;
  return form({
    action: planAt({ ...scope, ownDesk }),
    csrf: visitor.csrf,
    body: html`
      ${takes(shown.lines, typed)}
      ${more(shown, typed)}
      ${moves(shown.moves, typed, protocol)}
      ${waitingForMoves(shown.lines)}
      ${bookedAtOnce(shown) ? html`<p class="govuk-body">Invitations go out at once. If one meeting cannot be booked, the others still are, and you are told which.</p>` : null}
      ${button({ text })}`,
  });
};

const lead = (is: PlanView['is']): Html => {
  if (is === null) return html`<p class="lead">Put right what is said here and send it again.</p>`;
  return is === 'best' ? html`<p class="lead">${sure[is]}</p>` : insetText(sure[is]);
};

/** What waits, put where it is best: nothing is booked until somebody says so. */
export const planView = (view: PlanView): string => {
  const { visitor, shown, is, day, scope, typed, done } = view;
  const placed = shown.lines.length + shown.moves.length > 0;
  const nothing = !placed && shown.leftOut.length === 0;
  return page({
    title: 'Plan the requests',
    visitor,
    active: 'board',
    back: paths.board,
    styles: ['board.css'],
    errors: typed.errors,
    body: html`
      ${done === null ? null : notificationBanner(done, 'success')}
      <h1 class="govuk-heading-l">${is === null ? 'Not done yet' : `Plan for ${day}${scope.reach === 'week' ? ' and the six days after' : ''}`}</h1>
      ${is === null ? null : ways(view)}
      ${nothing ? empty('No request is waiting to be booked.') : html`${placed ? lead(is) : null}${unknownSaid(shown.lines)}${asked(view)}${leftOut(shown.leftOut)}`}`,
  });
};
