import type { Protocol } from '../../../protocol/schema.ts';
import { sentenceCase } from '../../../protocol/in-a-sentence.ts';
import { form } from '../../form.ts';
import { button } from '../../govuk/button.ts';
import { radios } from '../../govuk/choices.ts';
import { errorOf } from '../../govuk/error-summary.ts';
import { insetText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import type { Visitor } from '../../visitor.ts';
import { boardAt, confirmAt } from '../board/where.ts';
import { written } from './choices.ts';
import { type Typed, agreeing, more, moveReason, unknownSaid, whySaid } from './fields.ts';
import type { Line, MoveLine } from './presenter.ts';

/** One way to hold a request by moving what is booked. */
export interface WayShown {
  readonly line: Line;
  readonly moves: readonly MoveLine[];
}

export interface MakeRoomView {
  readonly visitor: Visitor;
  readonly protocol: Protocol;
  readonly caseId: string;
  readonly reference: string;
  /** "must be held by today 11:05"; null where no clock runs. */
  readonly limit: string | null;
  readonly ways: readonly WayShown[];
  readonly typed: Typed;
}

/** Where room is made for a request. */
export const makeRoomAt = (caseId: string): string =>
  `${paths.makeRoom}?${new URLSearchParams({ request: caseId }).toString()}`;

const movesSaid = ({ moves }: WayShown): Html =>
  html`${moves.map(({ move, where, costs }) => html`<br><strong>${move.reference}</strong> moves ${where}: ${costs}.`)}`;

const choiceOf = (way: WayShown, isAgreed: boolean) => ({
  value: written({ take: isAgreed ? null : way.line.chosen, moves: way.moves.map(({ move }) => move) }),
  label: html`${sentenceCase(way.line.where)}${way.line.toSpare === null ? null : `, ${way.line.toSpare.said}`}`,
  hint: html`${whySaid(way.line)}${movesSaid(way)}`,
});

/** When it can be held as things are, which may be late. */
const fits = ({ line }: WayShown, reference: string): Html =>
  insetText(
    html`Without moving anything, ${reference} can be held ${line.where}${line.toSpare === null ? null : html`, <strong>${line.toSpare.said}</strong>`}. ${whySaid(line)} <a class="govuk-link" href="${confirmAt(line.chosen.caseId, line.chosen)}">Book it there</a>.`,
  );

const afterwards = (protocol: Protocol, reference: string): Html => {
  const agreed = agreeing(protocol);
  return agreed === null
    ? html`<p class="govuk-body">The bookings move at once, and ${reference} is booked in their place. Everybody is told.</p>`
    : html`<p class="govuk-body">The ${agreed.who} must agree to each move. ${clauseChips(agreed.clauses)} ${reference} stays on the board until they have, and its clock runs on. Ring them if it cannot wait: <a class="govuk-link" href="${paths.whoAnswers}">who answers now</a>.</p>`;
};

const asked = (view: MakeRoomView, moving: readonly WayShown[]): Html => {
  const { visitor, protocol, caseId, reference, typed } = view;
  const isAgreed = agreeing(protocol) !== null;
  const choices = moving.map((way) => choiceOf(way, isAgreed));
  return form({
    action: paths.plan,
    csrf: visitor.csrf,
    body: html`
      <input type="hidden" name="request" value="${caseId}">
      ${radios({
        ...{ name: 'way', label: `How do you want to make room for ${reference}?`, size: 'm' },
        choices,
        value: typed.ticked?.[0] ?? choices[0]?.value ?? null,
        error: errorOf(typed.errors, 'way'),
      })}
      ${moveReason(typed)}
      ${isAgreed ? null : more({ lines: moving.map(({ line }) => line) }, typed)}
      ${afterwards(protocol, reference)}
      ${button({ text: isAgreed ? 'Ask for the moves' : 'Move and book' })}`,
  });
};

/** Room for one request in a full day: which booked meetings could move, and what each would cost. */
export const makeRoomView = (view: MakeRoomView): string => {
  const { visitor, caseId, reference, limit, ways, typed } = view;
  const moving = ways.filter(({ moves }) => moves.length > 0);
  const [unmoved] = ways.filter(({ moves }) => moves.length === 0);
  return page({
    title: `Make room for ${reference}`,
    visitor,
    active: 'board',
    back: boardAt({ request: caseId }),
    errors: typed.errors,
    body: html`
      <h1 class="govuk-heading-l">Make room for ${reference}</h1>
      ${limit === null ? null : html`<p class="lead">It ${limit}.</p>`}
      ${unknownSaid(ways.map(({ line }) => line))}
      ${unmoved === undefined ? null : fits(unmoved, reference)}
      ${moving.length === 0 && unmoved === undefined ? insetText('No booking that may move would make room for it.') : null}
      ${moving.length === 0 ? null : asked(view, moving)}
      <p class="govuk-body">If none of this will do, <a class="govuk-link" href="${boardAt({ request: caseId })}">book it at another time or desk</a>, or <a class="govuk-link" href="${paths.telephoneOf(caseId)}">hold it by telephone now</a>. You may be asked why. Nothing stops you.</p>`,
  });
};
