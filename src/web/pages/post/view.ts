import type { Temporal } from 'temporal-polyfill';
import type { PostAsk } from '../../../application/decide-post.ts';
import type { PostSeen } from '../../../application/see-post.ts';
import { sayInstant } from '../../../calendar/say.ts';
import { insetText, notificationBanner, warningText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import { instant } from '../../pieces/instant.ts';
import type { Visitor } from '../../visitor.ts';
import { sayDone } from './decisions.ts';
import { decisionField, doubtfulCard } from './doubtful-card.ts';

type Message = NonNullable<PostSeen['kept']>[number];

/** What there is to say about what somebody has just sent. */
export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly decision: PostAsk['decision'] }
  | { readonly kind: 'wrong'; readonly id: string }
  | { readonly kind: 'changed' };

export interface PostView {
  readonly seen: PostSeen;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
  readonly said: Said;
}

const explained = insetText(
  'This is a demonstration, so no message leaves this machine. Each one is kept here as its one recipient would get it.',
);

const perPage = 50;

const line = ({ id, subject, recipient, createdAt, calendar }: Message, now: Temporal.Instant): Html => html`
  <li class="line">
    <p class="line__state">${instant(createdAt, now)}</p>
    <div class="line__what">
      <p class="line__title"><a class="govuk-link" href="${paths.message(id)}">${subject}</a></p>
      <p class="line__facts"><span>To ${recipient}</span>${calendar === null ? null : html` <span>with calendar entry</span>`}</p>
    </div>
  </li>`;

const heldUpNow = ({ heldUp }: PostSeen, now: Temporal.Instant): Html | null => {
  if (heldUp === null) return null;
  const { messages, since, said } = heldUp;
  const many = messages === 1 ? '1 message has' : `${String(messages)} messages have`;
  return html`
    ${warningText(`${many} not gone out since ${sayInstant(since, now)}. Ring those who must know before they are sent.`)}
    <p class="govuk-body">Nothing is lost: each is tried again by itself.${said === '' ? null : html` The mail server last said: “${said}”.`}</p>`;
};

const toSeeTo = ({ seen: { doubtful }, visitor, now, said }: PostView): Html | null => {
  if (doubtful === null) return null;
  const wrong = said.kind === 'wrong' ? said.id : null;
  return html`
    <h2 class="govuk-heading-m">To see to</h2>
    ${
      doubtful.length === 0
        ? empty('Every message has arrived, as far as the mail servers say.')
        : doubtful.map((each) => doubtfulCard(each, { visitor, now, isWrong: each.id === wrong }))
    }`;
};

const keptHere = ({ seen: { kept }, now }: PostView): Html | null => {
  if (kept === null) return null;
  const last = kept.at(-1);
  return html`
    <h2 class="govuk-heading-m">Kept here</h2>
    ${explained}
    ${
      kept.length === 0
        ? empty('Nothing has been sent yet.')
        : html`<ol class="lines__list">${kept.map((message) => line(message, now))}</ol>`
    }
    ${last === undefined || kept.length < perPage ? null : html`<p><a class="govuk-link" href="${paths.post}?before=${last.position}">Earlier messages</a></p>`}`;
};

const answered = (said: Said): Html | null => {
  if (said.kind === 'done') return notificationBanner(sayDone(said.decision), 'success');
  if (said.kind !== 'changed') return null;
  return notificationBanner(
    'Nothing was changed: somebody has decided about this message meanwhile, or it was found out what became of it.',
  );
};

/** Messages that somebody has to see to, and in a demonstration those that were kept. */
export const postView = (view: PostView): string => {
  const { seen, visitor, now, said } = view;
  return page({
    title: 'Post',
    visitor,
    active: 'post',
    styles: ['lines.css'],
    errors:
      said.kind === 'wrong' ? [{ field: decisionField(said.id), message: 'Choose what became of the message' }] : [],
    body: html`
      ${answered(said)}
      <h1 class="govuk-heading-l">Post</h1>
      ${heldUpNow(seen, now)}
      ${toSeeTo(view)}
      ${keptHere(view)}`,
  });
};
