import type { Temporal } from 'temporal-polyfill';
import type { seePost } from '../../../application/see-post.ts';
import { insetText } from '../../govuk/show.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../page.ts';
import { paths } from '../../paths.ts';
import { empty } from '../../pieces/card.ts';
import { instant } from '../../pieces/instant.ts';
import type { Visitor } from '../../visitor.ts';

type Message = NonNullable<Awaited<ReturnType<typeof seePost>>>[number];

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

/** Outgoing messages, the latest first. */
export const postView = ({
  messages,
  visitor,
  now,
}: {
  readonly messages: readonly Message[];
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
}): string => {
  const last = messages.at(-1);
  return page({
    title: 'Post',
    visitor,
    active: 'post',
    styles: ['lines.css'],
    body: html`
      <h1 class="govuk-heading-l">Post</h1>
      ${explained}
      ${
        messages.length === 0
          ? empty('Nothing has been sent yet.')
          : html`<ol class="lines__list">${messages.map((message) => line(message, now))}</ol>`
      }
      ${last === undefined || messages.length < perPage ? null : html`<p><a class="govuk-link" href="${paths.post}?before=${last.position}">Earlier messages</a></p>`}`,
  });
};

/** The message's own links, so that a demonstration can be followed by hand. */
const linked = (body: string) =>
  body
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      /^https?:\/\//.test(part) ? html`<a class="govuk-link" href="${part}">${part}</a>` : html`${part}`,
    );

/** One message, as its recipient would read it. */
export const messageView = ({
  message,
  visitor,
  now,
}: {
  readonly message: Message;
  readonly visitor: Visitor;
  readonly now: Temporal.Instant;
}): string =>
  page({
    title: message.subject,
    visitor,
    active: 'post',
    back: paths.post,
    body: html`
      <h1 class="govuk-heading-l">${message.subject}</h1>
      <p class="quiet">To ${message.recipient}, ${instant(message.createdAt, now)}</p>
      <div class="as-typed letter">${linked(message.body)}</div>
      ${message.calendar === null ? null : html`<p><a class="govuk-link" href="${paths.message(message.id)}/meeting.ics">Calendar entry (meeting.ics)</a></p>`}`,
  });
